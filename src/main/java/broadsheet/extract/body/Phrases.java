package broadsheet.extract.body;

import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  private static final List<Kind> KINDS = new ArrayList<>();
  private static final Lexicon WORDS = load();

  private Phrases() {}

  private static Lexicon load() {
    List<String> phrases = new ArrayList<>();
    for (String line : Resource.lines(Phrases.class, "phrases.txt")) {
      int kindAt = line.indexOf(' ') + 1;
      int listAt = line.indexOf(' ', kindAt) + 1;
      Kind kind = Kind.valueOf(line.substring(kindAt, listAt - 1).toUpperCase(Locale.ROOT));
      for (String phrase : line.substring(listAt).split("\\|", -1)) {
        if (!phrase.isBlank()) {
          phrases.add(phrase.strip().toLowerCase(Locale.ROOT));
          KINDS.add(kind);
        }
      }
    }
    return new Lexicon(phrases);
  }

  /// @return in the low half the bits of the kinds that occur; in the high half those that occur at
  ///     the beginning
  static long in(String text) {
    String head = text.length() > READ ? text.substring(0, READ) : text;
    String low = head.toLowerCase(Locale.ROOT);
    long[] bits = {0};
    WORDS.scan(
        low,
        start -> start == 0 || !joined(low.charAt(start - 1), low.charAt(start)),
        (word, start, end) -> {
          if (end == low.length() || !joined(low.charAt(end - 1), low.charAt(end))) {
            long bit = KINDS.get(word).bit();
            bits[0] |= start < 3 ? bit | (bit << 32) : bit;
          }
        });
    return bits[0];
  }

  private static boolean joined(char left, char right) {
    return left < '\u3040' && Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }
}
