package broadsheet.extract.body;

import broadsheet.extract.text.SmallLetter;
import org.jspecify.annotations.Nullable;

/// The letters at either end of a passage, by which it is known again in another text. They are
/// spelled out when first asked for: few pages declare a text to look in.
final class Ends {

  /// Characters at either end that are enough to know a passage by.
  private static final int LENGTH = 60;

  /// Letters that tell nearly all texts apart.
  static final int OPENING = 6;

  /// How many openings are told apart.
  static final int OPENINGS = 1 << 16;

  private final String text;
  private @Nullable String head;
  private @Nullable String tail;

  Ends(String text) {
    this.text = text;
  }

  /// All of a short text.
  String head() {
    String known = head;
    if (known == null) {
      known = letters(text, 0, isShort() ? text.length() : LENGTH);
      head = known;
    }
    return known;
  }

  /// Nothing for a short text.
  String tail() {
    String known = tail;
    if (known == null) {
      known = isShort() ? "" : letters(text, text.length() - LENGTH, text.length());
      tail = known;
    }
    return known;
  }

  int headOpening() {
    return opening(text, 0, isShort() ? text.length() : LENGTH);
  }

  int tailOpening() {
    return isShort() ? -1 : opening(text, text.length() - LENGTH, text.length());
  }

  /// A number for the first few letters, or -1 if there are fewer.
  static int opening(String text, int from, int end) {
    int hash = 0;
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        hash = hash * 31 + SmallLetter.of(c);
        if (++count == OPENING) {
          return (hash ^ hash >>> 13) & (OPENINGS - 1);
        }
      }
    }
    return -1;
  }

  private boolean isShort() {
    return text.length() <= 2 * LENGTH;
  }

  /// Letters and digits only, in small letters.
  static String letters(String text, int from, int end) {
    char[] letters = new char[end - from];
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        letters[count++] = SmallLetter.of(c);
      }
    }
    return new String(letters, 0, count);
  }
}
