/// Finding sources and following them: the card that takes anything, the catalogue, the first run.
package broadsheet.ui.follow;
