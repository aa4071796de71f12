package broadsheet.ui.article;

import java.text.BreakIterator;

/// How long a text takes to read.
final class ReadingTime {

  /// Words a minute, a middling reader's pace; an ideograph counts as half a word.
  private static final int PACE = 230;

  private ReadingTime() {}

  /// Whole minutes, at least one.
  static int minutes(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance();
    breaks.setText(text);
    double words = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int first = text.codePointAt(start);
      if (Character.isIdeographic(first)) {
        words += text.codePointCount(start, end) * 0.5;
      } else if (Character.isLetterOrDigit(first)) {
        words++;
      }
    }
    return Math.max(1, (int) Math.round(words / PACE));
  }
}
