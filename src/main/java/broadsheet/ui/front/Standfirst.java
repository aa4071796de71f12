package broadsheet.ui.front;

import broadsheet.ui.kit.Words;
import java.text.BreakIterator;

/// The first sentences of a teaser, as many as there is room for.
final class Standfirst {

  private Standfirst() {}

  /// Whole sentences of at most `most` characters or, if the first is longer, its first words.
  static String of(String teaser, int most) {
    if (teaser.length() <= most) {
      return teaser;
    }
    int sentences = lastBreak(BreakIterator.getSentenceInstance(Words.locale()), teaser, most);
    if (sentences > 0) {
      return teaser.substring(0, sentences).strip();
    }
    int words = lastBreak(BreakIterator.getLineInstance(Words.locale()), teaser, most);
    return teaser.substring(0, words > 0 ? words : most).strip() + " …";
  }

  /// A break stands after the space that it is made at.
  private static int lastBreak(BreakIterator breaks, String text, int most) {
    breaks.setText(text);
    return breaks.preceding(Math.min(text.length(), most + 2));
  }
}
