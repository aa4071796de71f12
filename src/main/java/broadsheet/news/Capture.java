package broadsheet.news;

/// Whether the pages behind a source's headlines are brought by themselves.
public enum Capture {
  /// Each page: only pages have sidebars.
  ALWAYS,
  /// Where the feed brings a story's beginning only, which is told from its text.
  IF_CUT_SHORT,
  /// None before the reader opens it; what the feed brings whole is kept.
  NEVER
}
