package broadsheet.library;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Prepares text for the index, and what a person typed for a question to it, in the same way.
///
/// The index's own tokenizer takes a run of letters for one word. Chinese, Japanese and Thai are
/// written without spaces, so each of their characters is made a word of its own, and what is
/// looked for is a phrase of them.
final class SearchText {

  /// More words than this find nothing more, and make the question slow.
  private static final int MOST_WORDS = 32;

  private SearchText() {}

  static String of(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (c == 0) {
                spaced.append(' '); // SQLite would take it for the end
              } else if (standsAlone(c)) {
                spaced.append(' ').appendCodePoint(c).append(' ');
              } else {
                spaced.appendCodePoint(c);
              }
            });
    return spaced.toString();
  }

  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }

  /// The question in FTS5's language: all words must occur, the last may be only begun, and what
  /// stands between double quotes must occur as it stands. Nothing typed is an operator.
  ///
  /// @return empty if there is no word in it, and nothing can be found
  static String question(String typed) {
    List<String> phrases = new ArrayList<>();
    String[] parts = typed.split("[\"“”„«»]", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1;
      for (String phrase :
          quoted ? new String[] {parts[i]} : parts[i].split("[\\s\\p{Z}\\p{C}]+")) {
        if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
          phrases.add('"' + of(phrase).replaceAll("\\p{C}", " ") + '"');
        }
      }
    }
    boolean begun = parts.length % 2 == 1 && !phrases.isEmpty();
    return String.join(" ", phrases.subList(0, Math.min(MOST_WORDS, phrases.size())))
        + (begun ? "*" : "");
  }
}
