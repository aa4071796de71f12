/// Search over what is kept.
package broadsheet.ui.search;
