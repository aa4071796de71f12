package broadsheet.extract.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text that the page declares (its title, its summary, its whole story), ready to be compared
/// with what it prints.
final class DeclaredText {

  /// Characters; a longer passage is neither a title nor a summary.
  private static final int LONGEST = 300;

  /// Characters at either end of a passage that are enough to know it by.
  private static final int ENDS = 60;

  private final String letters;
  private final Set<String> words;

  DeclaredText(@Nullable String text) {
    String given = text == null ? "" : text;
    letters = letters(given);
    words = words(given);
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
  ///
  /// @param other the words of another text, as [#words] gives them
  double likeness(Set<String> other) {
    if (words.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : words) {
      common += other.contains(word) ? 1 : 0;
    }
    return 2.0 * common / (words.size() + other.size());
  }

  double likeness(String text) {
    return likeness(words(text));
  }

  /// @return the words in lower case; none if the text is too long to be a title or a summary
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length() && text.length() <= LONGEST; i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
