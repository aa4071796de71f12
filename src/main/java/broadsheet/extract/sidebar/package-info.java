/// The titled groups of headlines beside an article: found as runs of repeated headline links
/// under one title, and taken out of the page before the body is cut.
package broadsheet.extract.sidebar;
