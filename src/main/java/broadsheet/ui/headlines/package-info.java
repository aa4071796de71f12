/// The list of headlines: read in stretches, grouped by day, marked with one key.
package broadsheet.ui.headlines;
