package broadsheet.sample;

/// What can be wrong with a site, for tests of those who visit it.
public enum Trouble {
  NONE,
  /// 500 to everything.
  SERVER_ERROR,
  /// 429 with `Retry-After: 120` to everything.
  BUSY,
  /// 200 and nothing.
  EMPTY_BODY,
  /// The promised length, then half of it and a closed connection.
  CUT_BODY,
  /// A body that never ends.
  ENDLESS_BODY,
  /// The front page, whatever was asked for: a web page where a feed was promised.
  ALWAYS_FRONT_PAGE,
  /// A connection that is taken and never answered.
  SILENCE
}
