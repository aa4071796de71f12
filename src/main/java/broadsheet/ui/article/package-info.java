/// The open article: its head, its text and its pictures, set for reading.
package broadsheet.ui.article;
