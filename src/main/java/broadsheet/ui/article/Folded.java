package broadsheet.ui.article;

import broadsheet.ui.kit.PlainLetters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as a reader types it, in [PlainLetters]. It remembers where each letter stands in the
/// text itself.
final class Folded {

  /// A stretch of the text, in UTF-16 code units.
  ///
  /// @param to one past its last letter
  record Range(int from, int to) {}

  private final StringBuilder letters = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Folded(String text) {
    starts = new int[text.length()];
    ends = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int after = at + Character.charCount(letter);
      String plain = PlainLetters.of(letter);
      if (plain.isEmpty() && !letters.isEmpty()) {
        ends[letters.length() - 1] = after; // an accent belongs to the letter that bears it
      }
      add(plain, at, after);
      at = after;
    }
  }

  static Folded of(String text) {
    return new Folded(text);
  }

  /// What a reader types, to be looked for by [#all]; empty if there is nothing to look for.
  static String query(String typed) {
    return of(typed.strip()).letters.toString();
  }

  /// Where the text has what [#query] made, from its beginning on, none within another.
  List<Range> all(String query) {
    List<Range> found = new ArrayList<>();
    if (query.isEmpty()) {
      return found;
    }
    int at = letters.indexOf(query);
    while (at >= 0) {
      int after = at + query.length();
      int end = ends[after - 1];
      found.add(new Range(starts[at], end));
      while (after < letters.length() && starts[after] < end) {
        after++; // the rest of a letter that is written as several: "ß", "…"
      }
      at = letters.indexOf(query, after);
    }
    return found;
  }

  private void add(String plain, int from, int to) {
    for (int i = 0; i < plain.length(); i++) {
      int at = letters.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2 + 1);
        ends = Arrays.copyOf(ends, at * 2 + 1);
      }
      starts[at] = from;
      ends[at] = to;
      letters.append(plain.charAt(i));
    }
  }
}
