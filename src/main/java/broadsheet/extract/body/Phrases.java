package broadsheet.extract.body;

import broadsheet.extract.text.LetterSet;
import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Resource;
import broadsheet.extract.text.SmallLetter;
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
    APP(13),
    APPEAL(14);

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

  /// Characters before a phrase that opens a passage: a quotation mark, an arrow.
  private static final int LEAD = 3;

  /// Scripts from here on are written without spaces: a word may begin and end at each letter.
  private static final char FIRST_UNPARTED = '\u3040';

  /// How the openings of phrases are told apart: as well as so many bits can.
  private static final int OPENING_BITS = 17;

  private static final List<Integer> KINDS = new ArrayList<>();
  private static final LetterSet OPENINGS = new LetterSet(OPENING_BITS);
  private static final Lexicon PHRASES = load();

  private Phrases() {}

  private static Lexicon load() {
    List<String> phrases = new ArrayList<>();
    for (String line : Resource.lines(Phrases.class, "phrases.txt")) {
      int kindAt = line.indexOf(' ') + 1;
      int listAt = line.indexOf(' ', kindAt) + 1;
      Kind kind = Kind.valueOf(line.substring(kindAt, listAt - 1).toUpperCase(Locale.ROOT));
      for (String written : line.substring(listAt).split("\\|", -1)) {
        String phrase = written.strip().toLowerCase(Locale.ROOT);
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
          KINDS.add(kind.bit());
          OPENINGS.add(place(opening(phrase)));
        }
      }
    }
    return new Lexicon(phrases);
  }

  /// The letters that a phrase opens with and the one behind the gap, as many a text has the first
  /// word of "to continue reading"; or the one sign.
  private static int opening(String phrase) {
    if (!isJoined(phrase.charAt(0))) {
      return with(0, phrase.charAt(0));
    }
    int hash = 0;
    int gap = 0;
    while (gap < phrase.length() && isJoined(phrase.charAt(gap))) {
      hash = with(hash, phrase.charAt(gap++));
    }
    return gap + 1 < phrase.length() ? with(hash, phrase.charAt(gap + 1)) : hash;
  }

  private static int with(int word, char next) {
    return (word + next) * 0x2C1B3C6D;
  }

  private static int place(int opening) {
    return opening >>> (Integer.SIZE - OPENING_BITS);
  }

  /// A letter that makes one word with the letters beside it.
  private static boolean isJoined(char c) {
    return c < FIRST_UNPARTED && Glyphs.isLetterOrDigit(c);
  }

  /// @return in the low half the bits of the kinds that occur; in the high half those that occur at
  ///     the beginning
  static long in(String text) {
    Found found = new Found(text, Math.min(READ, text.length()));
    int word = 0;
    int from = 0;
    for (int i = 0; i < found.end; i++) {
      char c = SmallLetter.of(text.charAt(i));
      if (isJoined(c)) {
        from = word == 0 ? i : from;
        word = with(word, c);
      } else {
        boolean inWord = word != 0;
        found.lookAt(word, from);
        if (inWord && i + 1 < found.end) {
          found.lookAt(with(word, SmallLetter.of(text.charAt(i + 1))), from);
        }
        word = 0;
        if (c > ' ' && !(inWord && Glyphs.isLetterOrDigit(c))) {
          found.lookAt(with(0, c), i);
        }
      }
    }
    found.lookAt(word, from);
    return (long) found.lead << Integer.SIZE | found.inside;
  }

  /// The bits of those at the beginning.
  ///
  /// @param found as [#in] gives them
  static int lead(long found) {
    return (int) (found >>> Integer.SIZE);
  }

  /// What was found in one text so far.
  private static final class Found implements Lexicon.Finds {
    final String text;
    final int end;
    int inside;
    int lead;

    Found(String text, int end) {
      this.text = text;
      this.end = end;
    }

    void lookAt(int opening, int from) {
      if (opening != 0 && OPENINGS.has(place(opening))) {
        PHRASES.at(text, from, end, this);
      }
    }

    @Override
    public void found(int phrase, int start, int after) {
      boolean goesOn =
          after < end
              && isJoined(text.charAt(after - 1))
              && Glyphs.isLetterOrDigit(text.charAt(after));
      if (!goesOn) {
        inside |= KINDS.get(phrase);
        lead |= start < LEAD ? KINDS.get(phrase) : 0;
      }
    }
  }
}
