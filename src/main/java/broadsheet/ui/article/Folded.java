package broadsheet.ui.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as a reader types it: without accents and capitals, with plain quotes, dashes and spaces.
/// It remembers where each letter stands in the text itself.
final class Folded {

  /// A stretch of the text, in UTF-16 code units.
  ///
  /// @param to one past its last letter
  record Range(int from, int to) {}

  private static final int ASCII_END = 0x80;

  private final StringBuilder letters = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Folded(String text) {
    starts = new int[text.length()];
    ends = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int after = at + Character.charCount(letter);
      String plain = plain(letter);
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

  private static String plain(int letter) {
    if (letter < ASCII_END) {
      return String.valueOf((char) (letter == '\n' ? ' ' : Character.toLowerCase(letter)));
    }
    return switch (Character.getType(letter)) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> quote(letter);
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      default -> letter == '„' ? "\"" : letter == '‚' ? "'" : base(letter);
    };
  }

  private static String quote(int letter) {
    return switch (letter) {
      case '‘', '’', '‛', '‹', '›' -> "'";
      default -> "\"";
    };
  }

  /// The letter without its marks and without what is not seen, "ss" for "ß".
  private static String base(int letter) {
    StringBuilder base = new StringBuilder();
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
    parts
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(base::appendCodePoint);
    return base.toString();
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
