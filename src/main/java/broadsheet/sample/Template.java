package broadsheet.sample;

/// How a page is built.
enum Template {
  /// Tables, `font` tags and unclosed paragraphs.
  CLASSIC,
  /// As `CLASSIC`, at an address that carries the time of filing.
  WIRE,
  /// Semantic elements, metadata and plain slugs.
  MODERN
}
