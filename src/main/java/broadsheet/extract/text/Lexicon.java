package broadsheet.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// A list of words as a tree of letters, to find which of them occur in a text, in whatever case.
///
/// The steps of the tree lie in one open-addressed table, so that a scan allocates nothing.
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

  private final int[][] wordsAt;
  private final char[] fromRoot = new char[Character.MAX_VALUE + 1];
  private final long[] openings = new long[(1 << OPENING_BITS) / Long.SIZE];

  /// Letters in an opening: no more than the shortest word has.
  private final int opening;

  /// Bits by which an opening is moved for each letter, so that it forgets all but the last few.
  private final int shift;
  private final long[] steps;
  private final int[] targets;

  /// @param words in lower case
  public Lexicon(List<String> words) {
    int shortest = words.stream().mapToInt(String::length).min().orElse(1);
    opening = Math.clamp(shortest, 1, LONGEST_OPENING);
    shift = Math.ceilDiv(OPENING_BITS, opening);
    List<Map<Character, Integer>> tree = new ArrayList<>(List.of(new HashMap<>()));
    Map<Integer, List<Integer>> ends = new HashMap<>();
    for (int word = 0; word < words.size(); word++) {
      int state = 0;
      for (char c : words.get(word).toCharArray()) {
        Integer next = tree.get(state).get(c);
        if (next == null) {
          next = tree.size();
          tree.add(new HashMap<>());
          tree.get(state).put(c, next);
        }
        state = next;
      }
      ends.computeIfAbsent(state, _ -> new ArrayList<>(1)).add(word);
      addOpening(words.get(word));
    }
    wordsAt = new int[tree.size()][];
    for (int state = 0; state < tree.size(); state++) {
      List<Integer> here = ends.getOrDefault(state, List.of());
      wordsAt[state] = here.stream().mapToInt(Integer::intValue).toArray();
    }
    int size = Integer.highestOneBit(tree.size() * 4) * 2;
    steps = new long[size];
    targets = new int[size];
    for (int state = 1; state < tree.size(); state++) {
      for (Map.Entry<Character, Integer> step : tree.get(state).entrySet()) {
        long key = key(state, step.getKey());
        int at = slot(key);
        steps[at] = key;
        targets[at] = step.getValue();
      }
    }
    tree.getFirst().forEach((c, state) -> fromRoot[c] = (char) (int) state);
  }

  private void addOpening(String word) {
    int letters = 0;
    for (int i = 0; i < Math.min(opening, word.length()); i++) {
      letters = with(letters, word.charAt(i));
    }
    openings[letters / Long.SIZE] |= 1L << letters;
  }

  private int with(int letters, char next) {
    return ((letters << shift) + next) & ((1 << OPENING_BITS) - 1);
  }

  /// Finds the words of the list that begin where `begins` allows.
  public void scan(String text, IntPredicate begins, Finds finds) {
    for (int start = nextOpening(text, 0); start >= 0; start = nextOpening(text, start + 1)) {
      int state = begins.test(start) ? fromRoot[small(text.charAt(start))] : 0;
      for (int end = start + 1; state != 0; end++) {
        for (int word : wordsAt[state]) {
          finds.found(word, start, end);
        }
        state = end < text.length() ? step(state, small(text.charAt(end))) : 0;
      }
    }
  }

  /// Whether any word of the list occurs.
  public boolean anyIn(String text) {
    for (int start = nextOpening(text, 0); start >= 0; start = nextOpening(text, start + 1)) {
      int state = fromRoot[small(text.charAt(start))];
      for (int end = start + 1; state != 0; end++) {
        if (wordsAt[state].length > 0) {
          return true;
        }
        state = end < text.length() ? step(state, small(text.charAt(end))) : 0;
      }
    }
    return false;
  }

  /// Passes over most of a text.
  ///
  /// @return where the first letters of a word may stand, or -1
  private int nextOpening(String text, int from) {
    int letters = 0;
    int last = from + opening - 1;
    for (int at = from; at < text.length(); at++) {
      letters = with(letters, small(text.charAt(at)));
      if (at >= last && (openings[letters / Long.SIZE] & 1L << letters) != 0) {
        return at - opening + 1;
      }
    }
    return -1;
  }

  private static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return Character.toLowerCase(c);
  }

  /// @return 0 if no word goes on like this
  private int step(int state, char c) {
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
