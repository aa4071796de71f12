package broadsheet.sample;

/// How a site announces its stories.
enum FeedForm {
  RSS,
  ATOM,
  JSON,
  /// By its front page alone.
  NONE
}
