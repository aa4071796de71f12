package broadsheet.extract.body;

import broadsheet.extract.text.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The stock phrases that sites print around their stories, in all the languages we read.
///
/// The list is a resource: a line is `language kind phrase | phrase | …`.
final class Phrases {

  /// What a stock phrase is there for.
  enum Kind {
    MORE(0),
    SHARE(1),
    LETTER(2),
    COMMENT(3),
    RIGHTS(4),
    CREDIT(5),
    AUTHOR(6),
    TIME(7),
    ADVERT(8),
    COOKIE(9),
    ACCOUNT(10),
    TAGS(11),
    MISTAKE(12),
    APP(13);

    private final int place;

    Kind(int place) {
      this.place = place;
    }

    int bit() {
      return 1 << place;
    }
  }

  /// Characters; longer passages are read no further.
  private static final int READ = 240;

  private static final WordMeanings WORDS = load();

  private Phrases() {}

  private static WordMeanings load() {
    Map<String, Integer> phrases = new HashMap<>();
    for (String line : Resource.lines(Phrases.class, "phrases.txt")) {
      int kindAt = line.indexOf(' ') + 1;
      int listAt = line.indexOf(' ', kindAt) + 1;
      Kind kind = Kind.valueOf(line.substring(kindAt, listAt - 1).toUpperCase(Locale.ROOT));
      for (String phrase : line.substring(listAt).split("\\|", -1)) {
        if (!phrase.isBlank()) {
          phrases.merge(phrase.strip().toLowerCase(Locale.ROOT), kind.bit(), (a, b) -> a | b);
        }
      }
    }
    return new WordMeanings(phrases);
  }

  /// @return in the low half the bits of the kinds that occur; in the high half those that occur at
  ///     the beginning
  static long in(String text) {
    int length = Math.min(READ, text.length());
    char[] low = new char[length];
    for (int i = 0; i < length; i++) {
      low[i] = small(text.charAt(i));
    }
    int inside = 0;
    int lead = 0;
    boolean inWord = false;
    for (int start = 0; start < length; start++) {
      boolean letter = Glyphs.isLetterOrDigit(low[start]);
      boolean goesOn = inWord && letter;
      inWord = letter && !WordMeanings.endsAnywhere(low[start]);
      if (!goesOn) {
        int found = WORDS.at(low, length, start);
        inside |= found;
        lead |= start < 3 ? found : 0;
      }
    }
    return (long) lead << 32 | inside;
  }

  private static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return Character.toLowerCase(c);
  }
}
