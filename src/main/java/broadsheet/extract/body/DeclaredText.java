package broadsheet.extract.body;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A text that the page declares (its title, its summary, its whole story), ready to be compared
/// with what it prints.
final class DeclaredText {

  private final String letters;
  private final Words words;

  /// Where a part of this text may open: most passages are told by that not to be one.
  private final BitSet openings = new BitSet(Ends.OPENINGS);

  DeclaredText(@Nullable String text) {
    String given = text == null ? "" : text;
    letters = Ends.letters(given, 0, given.length());
    words = Words.of(given);
    for (int i = 0; i + Ends.OPENING <= letters.length(); i++) {
      openings.set(Ends.opening(letters, i, letters.length()));
    }
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /// True if a text, or its first or its last words, stand in this text letter for letter.
  boolean holds(Ends ends) {
    return (mayHold(ends.headOpening()) && has(ends.head()))
        || (mayHold(ends.tailOpening()) && has(ends.tail()));
  }

  private boolean mayHold(int opening) {
    return opening < 0 || openings.get(opening);
  }

  private boolean has(String part) {
    return !part.isEmpty() && letters.contains(part);
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(Words other) {
    return words.likeness(other);
  }

  double likeness(String text) {
    return words.likeness(Words.of(text));
  }
}
