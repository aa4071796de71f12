/// What the reader can have the window do, by name and by key.
package broadsheet.ui.commands;
