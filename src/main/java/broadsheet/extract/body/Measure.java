package broadsheet.extract.body;

import broadsheet.news.Mark;

/// What can be counted in one passage.
///
/// @param chars all characters
/// @param linkChars those that are the text of links
/// @param links how many links
/// @param words runs of letters; for scripts without spaces two characters count as one
/// @param stops marks that end or part a sentence, of any script
/// @param digits decimal digits
/// @param capitals upper-case letters
/// @param ended true if the last character ends a sentence
/// @param strong true if all of it is set bold
/// @param slanted true if all of it is set in italics
/// @param breaks lines ended within it, at most [#MANY]
/// @param arrows bars, arrows and bullets, at most [#MANY], as the next three
/// @param signs at and number signs
/// @param phrases bits of [Phrases.Kind] of the stock phrases that occur in it
/// @param lead the same, for a phrase at its very beginning
record Measure(
    int chars,
    int linkChars,
    int links,
    int words,
    int stops,
    int digits,
    int capitals,
    boolean ended,
    boolean strong,
    boolean slanted,
    int breaks,
    int arrows,
    int signs,
    int brackets,
    int quotes,
    int phrases,
    int lead) {

  private static final String ENDS = ".!?…。！？؟।:\"”»’'」』)";

  /// More of a kind tell no more.
  private static final int MANY = 6;

  static Measure of(Passage passage) {
    String text = passage.text();
    GlyphCount glyphs = new GlyphCount(text);
    int links = 0;
    boolean strong = true;
    boolean slanted = true;
    for (int i = 0; i < passage.runs().size(); i++) {
      Passage.Run run = passage.runs().get(i);
      links += run.href() == null ? 0 : 1;
      strong &= run.marks().contains(Mark.STRONG);
      slanted &= run.marks().contains(Mark.EMPHASIS);
    }
    long phrases = Phrases.in(text);
    return new Measure(
        text.length(),
        passage.linkLength(),
        links,
        glyphs.words(),
        glyphs.of(Glyphs.STOP),
        glyphs.digits(),
        glyphs.of(Glyphs.CAPITAL),
        ENDS.indexOf(text.charAt(text.length() - 1)) >= 0,
        strong,
        slanted,
        Math.min(MANY, glyphs.breaks()),
        Math.min(MANY, glyphs.of(Glyphs.ARROW)),
        Math.min(MANY, glyphs.of(Glyphs.AT)),
        Math.min(MANY, glyphs.of(Glyphs.BRACKET)),
        Math.min(MANY, glyphs.of(Glyphs.QUOTE)),
        (int) phrases,
        Phrases.lead(phrases));
  }

  /// Characters outside links, if there is enough to be prose; else none.
  int prose() {
    int free = chars - linkChars;
    boolean wordy = chars >= 80 || (stops >= 2 && chars >= 40);
    return wordy && free > linkChars ? free : 0;
  }
}
