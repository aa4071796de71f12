package broadsheet.extract.text;

import java.util.List;
import java.util.function.IntPredicate;

/// A list of words, to find which of them occur in a text, in whatever case.
///
/// Most places of a text are passed over by one look at the next few letters together; a scan
/// allocates nothing.
public final class Lexicon {

  /// Told of each word found.
  public interface Finds {
    /// @param end index after the word's last character
    void found(int word, int start, int end);
  }

  /// How the first letters of a word are told apart: as well as so many bits can.
  private static final int OPENING_BITS = 16;

  /// The more letters are looked at together, the seldomer a text has them by chance.
  private static final int LONGEST_OPENING = 4;

  /// Letters; shorter words, most of them Chinese, are told by their first letter alone.
  private static final int SHORTEST_OPENING = 3;

  private static final int FIRST_BITS = 12;

  private final LetterTree tree;
  private final LetterSet openings = new LetterSet(OPENING_BITS);
  private final LetterSet firstOfShort = new LetterSet(FIRST_BITS);

  /// No short word opens with a lower character: few do with one of ASCII.
  private char lowestOfShort = Character.MAX_VALUE;

  private final boolean anyShort;

  /// Letters in an opening.
  private final int opening;

  /// Bits by which an opening is moved for each letter, so that it forgets all but the last few.
  private final int shift;

  /// @param words in lower case, none empty
  public Lexicon(List<String> words) {
    int shortest =
        words.stream()
            .mapToInt(String::length)
            .filter(length -> length >= SHORTEST_OPENING)
            .min()
            .orElse(SHORTEST_OPENING);
    opening = Math.min(shortest, LONGEST_OPENING);
    shift = Math.ceilDiv(OPENING_BITS, opening);
    tree = new LetterTree(words);
    words.forEach(this::addOpening);
    anyShort = lowestOfShort < Character.MAX_VALUE;
  }

  private void addOpening(String word) {
    if (word.length() < opening) {
      firstOfShort.add(first(word.charAt(0)));
      lowestOfShort = (char) Math.min(lowestOfShort, word.charAt(0));
      return;
    }
    int letters = 0;
    for (int i = 0; i < opening; i++) {
      letters = with(letters, word.charAt(i));
    }
    openings.add(letters);
  }

  private int with(int letters, int next) {
    return ((letters << shift) + next) & ((1 << OPENING_BITS) - 1);
  }

  private static int first(char c) {
    return c & ((1 << FIRST_BITS) - 1);
  }

  /// Finds the words of the list that begin where `begins` allows.
  public void scan(String text, IntPredicate begins, Finds finds) {
    Openings openings = new Openings(text);
    for (int start = openings.next(); start >= 0; start = openings.next()) {
      if (begins.test(start)) {
        at(text, start, text.length(), finds);
      }
    }
  }

  /// Finds the words of the list that begin at `start` and end before `limit`, or at it.
  public void at(String text, int start, int limit, Finds finds) {
    int state = tree.first(SmallLetter.of(text.charAt(start)));
    for (int end = start + 1; state != LetterTree.NONE; end++) {
      tree.tell(state, start, end, finds);
      state = end < limit ? tree.step(state, SmallLetter.of(text.charAt(end))) : LetterTree.NONE;
    }
  }

  /// Whether any word of the list occurs.
  public boolean anyIn(String text) {
    Openings openings = new Openings(text);
    for (int start = openings.next(); start >= 0; start = openings.next()) {
      if (anyAt(text, start)) {
        return true;
      }
    }
    return false;
  }

  /// Whether any word of the list opens the text.
  public boolean opens(String text) {
    return !text.isEmpty() && anyAt(text, 0);
  }

  private boolean anyAt(String text, int start) {
    int state = tree.first(SmallLetter.of(text.charAt(start)));
    for (int end = start + 1; state != LetterTree.NONE; end++) {
      if (tree.endsWord(state)) {
        return true;
      }
      state =
          end < text.length()
              ? tree.step(state, SmallLetter.of(text.charAt(end)))
              : LetterTree.NONE;
    }
    return false;
  }

  /// Goes along a text from one place to the next where the first letters of a word may stand, and
  /// so passes over most of it.
  private final class Openings {
    private final String text;
    private int letters;
    private int end;

    Openings(String text) {
      this.text = text;
    }

    /// @return where the letters stand, or -1
    int next() {
      while (end < text.length()) {
        letters = with(letters, SmallLetter.of(text.charAt(end++)));
        int start = end - opening;
        if (start >= 0 && (openings.has(letters) || (anyShort && opensShort(start)))) {
          return start;
        }
      }
      while (anyShort && end < text.length() + opening - 1) {
        int start = ++end - opening;
        if (start >= 0 && opensShort(start)) {
          return start;
        }
      }
      return -1;
    }

    private boolean opensShort(int start) {
      char c = SmallLetter.of(text.charAt(start));
      return c >= lowestOfShort && firstOfShort.has(first(c));
    }
  }
}
