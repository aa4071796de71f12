/// The front page: the day's stories from all sources, laid out like a newspaper's front.
package broadsheet.ui.front;
