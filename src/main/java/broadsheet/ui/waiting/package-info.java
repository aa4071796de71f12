/// The articles that the next update with a connection brings.
package broadsheet.ui.waiting;
