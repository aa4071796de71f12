/// The titled groups of headlines printed beside an article, or anywhere on a source's pages.
package broadsheet.ui.sidebars;
