package broadsheet.extract.body;

/// Something that a page lays out from top to bottom.
sealed interface Part permits Box, Passage, Part.Image, Part.Card, Part.Line {

  /// Where in the reading order of the page it stands, counted over all parts.
  int order();

  /// A picture, not yet looked at.
  record Image(int order, org.jsoup.nodes.Element element) implements Part {}

  /// A frame or player of another site.
  record Card(int order, org.jsoup.nodes.Element element) implements Part {}

  /// A thematic break.
  record Line(int order) implements Part {}
}
