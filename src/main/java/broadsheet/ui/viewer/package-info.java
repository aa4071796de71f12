/// The pictures of an article, one at a time, as large as the window.
package broadsheet.ui.viewer;
