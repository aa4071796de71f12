package broadsheet.news;

/// How a source is followed.
public enum SourceKind {
  /// By its RSS, Atom or JSON feed.
  FEED,
  /// By the headlines on its front page, for sites without a feed.
  FRONT_PAGE
}
