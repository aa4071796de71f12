package broadsheet.news;

/// How a run of text is set apart from its neighbours.
public enum Mark {
  STRONG,
  EMPHASIS,
  CODE,
  STRIKE,
  SUBSCRIPT,
  SUPERSCRIPT
}
