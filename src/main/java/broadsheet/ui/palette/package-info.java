/// The palette: one field from which everything in the window can be reached by its name.
package broadsheet.ui.palette;
