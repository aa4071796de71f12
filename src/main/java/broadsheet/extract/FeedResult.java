package broadsheet.extract;

/// What came out of a document that should be a feed.
public sealed interface FeedResult {

  /// @param complete false if the document breaks off: the entries before the cut are there
  record Parsed(Feed feed, boolean complete) implements FeedResult {}

  /// @param why one plain sentence for the reader, "This is a web page, not a feed."
  record NotAFeed(String why) implements FeedResult {}
}
