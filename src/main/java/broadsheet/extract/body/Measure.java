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
    int phrases,
    int lead) {

  private static final String ENDS = ".!?…。！？؟।:\"”»’'」』)";

  static Measure of(Passage passage) {
    String text = passage.text();
    int words = 0;
    int wide = 0;
    int stops = 0;
    int digits = 0;
    int capitals = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && c >= '\u3040' && c < '\ua000') {
        wide++;
        inWord = false;
      } else {
        if (letter && !inWord) {
          words++;
        }
        inWord = letter;
      }
      if (c >= '0' && c <= '9') {
        digits++;
      } else if ((Glyphs.uses(c) & Glyphs.STOP) != 0) {
        stops++;
      } else if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    int links = 0;
    boolean strong = true;
    for (int i = 0; i < passage.runs().size(); i++) {
      Passage.Run run = passage.runs().get(i);
      links += run.href() == null ? 0 : 1;
      strong &= run.marks().contains(Mark.STRONG);
    }
    long phrases = Phrases.in(text);
    return new Measure(
        text.length(),
        passage.linkLength(),
        links,
        words + wide / 2,
        stops,
        digits,
        capitals,
        ENDS.indexOf(text.charAt(text.length() - 1)) >= 0,
        strong,
        (int) phrases,
        (int) (phrases >>> 32));
  }

  /// Characters outside links, if there is enough to be prose; else none.
  int prose() {
    int free = chars - linkChars;
    boolean wordy = chars >= 80 || (stops >= 2 && chars >= 40);
    return wordy && free > linkChars ? free : 0;
  }
}
