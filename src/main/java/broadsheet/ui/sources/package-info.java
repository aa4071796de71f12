/// The left column: where the reader can go, and the sources that are followed.
package broadsheet.ui.sources;
