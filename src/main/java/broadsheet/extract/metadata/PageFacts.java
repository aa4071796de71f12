package broadsheet.extract.metadata;

import broadsheet.news.Metadata;

/// All that one reading of a page's declarations gives: what a reader sees of it, and what the cut
/// of the body needs to know besides.
///
/// @param forSubscribers whether the page declares that only subscribers may read it all
public record PageFacts(Metadata about, boolean forSubscribers) {}
