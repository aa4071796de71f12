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
  private final long[] openings = new long[(1 << OPENING_BITS) / Long.SIZE];
  private final long[] firstOfShort = new long[(1 << FIRST_BITS) / Long.SIZE];

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
  }

  private void addOpening(String word) {
    if (word.length() < opening) {
      int first = first(word.charAt(0));
      firstOfShort[first / Long.SIZE] |= 1L << first;
      return;
    }
    int letters = 0;
    for (int i = 0; i < opening; i++) {
      letters = with(letters, word.charAt(i));
    }
    openings[letters / Long.SIZE] |= 1L << letters;
  }

  private int with(int letters, int next) {
    return ((letters << shift) + next) & ((1 << OPENING_BITS) - 1);
  }

  private static int first(char c) {
    return c & ((1 << FIRST_BITS) - 1);
  }

  /// Finds the words of the list that begin where `begins` allows.
  public void scan(String text, IntPredicate begins, Finds finds) {
    for (int start = nextOpening(text, 0); start >= 0; start = nextOpening(text, start + 1)) {
      if (begins.test(start)) {
        at(text, start, text.length(), finds);
      }
    }
  }

  /// Finds the words of the list that begin at `start` and end before `limit`, or at it.
  public void at(String text, int start, int limit, Finds finds) {
    int state = tree.first(small(text.charAt(start)));
    for (int end = start + 1; state != LetterTree.NONE; end++) {
      tree.tell(state, start, end, finds);
      state = end < limit ? tree.step(state, small(text.charAt(end))) : LetterTree.NONE;
    }
  }

  /// Whether any word of the list occurs.
  public boolean anyIn(String text) {
    for (int start = nextOpening(text, 0); start >= 0; start = nextOpening(text, start + 1)) {
      int state = tree.first(small(text.charAt(start)));
      for (int end = start + 1; state != LetterTree.NONE; end++) {
        if (tree.endsWord(state)) {
          return true;
        }
        state = end < text.length() ? tree.step(state, small(text.charAt(end))) : LetterTree.NONE;
      }
    }
    return false;
  }

  /// Passes over most of a text.
  ///
  /// @return where the first letters of a word may stand, or -1
  private int nextOpening(String text, int from) {
    int length = text.length();
    int letters = 0;
    for (int at = from; at < from + opening - 1 && at < length; at++) {
      letters = with(letters, small(text.charAt(at)));
    }
    for (int start = from; start < length; start++) {
      int last = start + opening - 1;
      letters = with(letters, last < length ? small(text.charAt(last)) : 0);
      int first = first(small(text.charAt(start)));
      if ((openings[letters / Long.SIZE] & 1L << letters) != 0
          || (firstOfShort[first / Long.SIZE] & 1L << first) != 0) {
        return start;
      }
    }
    return -1;
  }

  /// One letter in lower case, however long the word would be in it.
  public static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return Character.toLowerCase(c);
  }
}
