/// The window: its frame, its bars, and how its parts work together.
package broadsheet.ui;
