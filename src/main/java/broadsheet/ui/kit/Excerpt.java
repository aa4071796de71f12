package broadsheet.ui.kit;

import java.text.BreakIterator;

/// The beginning of a text, as much of it as there is room for.
public final class Excerpt {

  private Excerpt() {}

  /// Whole sentences of at most `most` characters or, if the first is longer, its first words.
  public static String sentences(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = lastBreak(BreakIterator.getSentenceInstance(Words.locale()), text, most);
    return end > 0 ? text.substring(0, end).strip() : words(text, most);
  }

  /// All of a text of at most `most` characters, else its first words and an ellipsis.
  public static String words(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = lastBreak(BreakIterator.getLineInstance(Words.locale()), text, most);
    return text.substring(0, end > 0 ? end : most).strip() + " …";
  }

  /// A break stands after the space that it is made at.
  private static int lastBreak(BreakIterator breaks, String text, int most) {
    breaks.setText(text);
    return breaks.preceding(Math.min(text.length(), most + 2));
  }
}
