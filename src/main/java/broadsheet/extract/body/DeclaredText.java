package broadsheet.extract.body;

import org.jspecify.annotations.Nullable;

/// A text that the page declares (its title, its summary, its whole story), ready to be compared
/// with what it prints.
final class DeclaredText {

  /// Characters at either end of a passage that are enough to know it by.
  private static final int ENDS = 60;

  private final String letters;
  private final Words words;

  DeclaredText(@Nullable String text) {
    String given = text == null ? "" : text;
    letters = letters(given);
    words = Words.of(given);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /// True if `text`, or its first or its last words, stand in this text letter for letter.
  boolean holds(String text) {
    if (letters.isEmpty()) {
      return false;
    }
    boolean whole = text.length() <= 2 * ENDS;
    String head = letters(whole ? text : text.substring(0, ENDS));
    if (whole || (!head.isEmpty() && letters.contains(head))) {
      return !head.isEmpty() && letters.contains(head);
    }
    String tail = letters(text.substring(text.length() - ENDS));
    return !tail.isEmpty() && letters.contains(tail);
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(Words other) {
    return words.likeness(other);
  }

  double likeness(String text) {
    return words.likeness(Words.of(text));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
