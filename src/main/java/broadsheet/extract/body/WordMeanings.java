package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of words as a tree of letters, to find which of them occur in a text. Each word stands
/// for a set of meanings, a bit a meaning.
///
/// The steps of the tree lie in one open-addressed table, so that a scan allocates nothing.
final class WordMeanings {

  /// The first three letters of a word, told apart as well as this many bits can.
  private static final int OPENINGS = 1 << 16;

  /// The same for the first letter of a word of one or two.
  private static final int SHORT = 1 << 12;

  private final long[] openings = new long[OPENINGS / Long.SIZE];
  private final long[] shortWords = new long[SHORT / Long.SIZE];
  private final char[] fromRoot = new char[Character.MAX_VALUE + 1];
  private final long[] steps;
  private final int[] targets;
  private final int[] meanings;

  /// The letter of each state's one step, where there is but one: so it is nearly everywhere.
  private final char[] onlyLetter;

  private final int[] onlyTarget;

  /// @param words each with its meaning
  WordMeanings(Map<String, Integer> words) {
    List<Map<Character, Integer>> tree = new ArrayList<>();
    List<Integer> meaningAt = new ArrayList<>();
    tree.add(new HashMap<>());
    meaningAt.add(0);
    words.forEach(
        (word, meaning) -> {
          int state = 0;
          for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Integer next = tree.get(state).get(c);
            if (next == null) {
              next = tree.size();
              tree.add(new HashMap<>());
              meaningAt.add(0);
              tree.get(state).put(c, next);
            }
            state = next;
          }
          meaningAt.set(state, meaning);
          addOpening(word);
        });
    meanings = meaningAt.stream().mapToInt(Integer::intValue).toArray();
    onlyLetter = new char[tree.size()];
    onlyTarget = new int[tree.size()];
    int size = Integer.highestOneBit(tree.size() * 4) * 2;
    steps = new long[size];
    targets = new int[size];
    for (int state = 1; state < tree.size(); state++) {
      for (Map.Entry<Character, Integer> step : tree.get(state).entrySet()) {
        long key = key(state, step.getKey());
        int at = slot(key);
        steps[at] = key;
        targets[at] = step.getValue();
        if (tree.get(state).size() == 1) {
          onlyLetter[state] = step.getKey();
          onlyTarget[state] = step.getValue();
        }
      }
    }
    tree.getFirst().forEach((c, state) -> fromRoot[c] = (char) (int) state);
  }

  private void addOpening(String word) {
    if (word.length() > 2) {
      add(openings, hash(word.charAt(0), word.charAt(1), word.charAt(2)));
    } else {
      add(shortWords, word.charAt(0) & (SHORT - 1));
    }
  }

  private static void add(long[] set, int bit) {
    set[bit / Long.SIZE] |= 1L << bit;
  }

  private static boolean has(long[] set, int bit) {
    return (set[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int hash(int first, int second, int third) {
    return ((first * 131 + second) * 131 + third) & (OPENINGS - 1);
  }

  /// Most places of a text are passed over by this one look into a small table.
  private boolean mayOpen(char first, char second, char third) {
    return has(openings, hash(first, second, third)) || has(shortWords, first & (SHORT - 1));
  }

  /// The meanings of all words that occur anywhere in `text`.
  int anywhere(String text) {
    int found = 0;
    for (int start = 0; start < text.length(); start++) {
      char first = text.charAt(start);
      char second = start + 1 < text.length() ? text.charAt(start + 1) : 0;
      char third = start + 2 < text.length() ? text.charAt(start + 2) : 0;
      int state = mayOpen(first, second, third) ? fromRoot[first] : 0;
      for (int end = start + 1; state != 0; end++) {
        found |= meanings[state];
        state = end < text.length() ? step(state, text.charAt(end)) : 0;
      }
    }
    return found;
  }

  /// The meanings of the words that begin at `start` and end at the end of a word of `text`.
  int at(char[] text, int length, int start) {
    char second = start + 1 < length ? text[start + 1] : 0;
    char third = start + 2 < length ? text[start + 2] : 0;
    if (!mayOpen(text[start], second, third)) {
      return 0;
    }
    int found = 0;
    int state = fromRoot[text[start]];
    for (int end = start + 1; state != 0; end++) {
      if (meanings[state] != 0 && (end == length || !joined(text[end - 1], text[end]))) {
        found |= meanings[state];
      }
      state = end < length ? step(state, text[end]) : 0;
    }
    return found;
  }

  /// True for scripts that are written without spaces: a word may end after each letter.
  static boolean endsAnywhere(char c) {
    return c >= '\u3040';
  }

  /// True if no word ends between these two characters.
  private static boolean joined(char left, char right) {
    return !endsAnywhere(left) && Glyphs.isLetterOrDigit(left) && Glyphs.isLetterOrDigit(right);
  }

  /// @return 0 if no word goes on like this
  private int step(int state, char c) {
    if (onlyTarget[state] != 0) {
      return onlyLetter[state] == c ? onlyTarget[state] : 0;
    }
    long key = key(state, c);
    int at = slot(key);
    return steps[at] == key ? targets[at] : 0;
  }

  /// Never 0, which marks an empty slot.
  private static long key(int state, char c) {
    return ((long) state << 16) | c;
  }

  private int slot(long key) {
    int mask = steps.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (steps[at] != 0 && steps[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
