package broadsheet.extract.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text that the page declares (its title, its summary, its whole story), ready to be compared
/// with what it prints.
final class DeclaredText {

  private final String letters;
  private final Set<String> words = new HashSet<>();

  DeclaredText(@Nullable String text) {
    letters = letters(text == null ? "" : text);
    if (text != null && text.length() < 1_000) {
      addWords(text, words);
    }
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /// True if `text`, or its first and its last words, stand in this text letter for letter.
  boolean holds(String text) {
    String part = letters(text);
    if (part.isEmpty() || letters.isEmpty()) {
      return false;
    }
    if (part.length() <= 60) {
      return letters.contains(part);
    }
    return letters.contains(part.substring(0, 40))
        || letters.contains(part.substring(part.length() - 40));
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(String text) {
    if (words.isEmpty() || text.length() > 1_000) {
      return 0;
    }
    Set<String> other = new HashSet<>();
    addWords(text, other);
    int all = words.size() + other.size();
    other.retainAll(words);
    return 2.0 * other.size() / all;
  }

  private static void addWords(String text, Set<String> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
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
