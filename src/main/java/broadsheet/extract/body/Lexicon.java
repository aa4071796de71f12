package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// A list of words as a tree of letters, to find which of them occur in a text.
///
/// The steps of the tree lie in one open-addressed table, so that a scan allocates nothing.
final class Lexicon {

  /// Told of each word found.
  interface Finds {
    /// @param end index after the word's last character
    void found(int word, int start, int end);
  }

  private final List<List<Integer>> wordsAt = new ArrayList<>();
  private final char[] fromRoot = new char[Character.MAX_VALUE + 1];
  private final long[] steps;
  private final int[] targets;

  Lexicon(List<String> words) {
    List<Map<Character, Integer>> tree = new ArrayList<>();
    addState(tree);
    for (int word = 0; word < words.size(); word++) {
      int state = 0;
      for (char c : words.get(word).toCharArray()) {
        Integer next = tree.get(state).get(c);
        if (next == null) {
          next = addState(tree);
          tree.get(state).put(c, next);
        }
        state = next;
      }
      wordsAt.get(state).add(word);
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

  private int addState(List<Map<Character, Integer>> tree) {
    tree.add(new HashMap<>());
    wordsAt.add(new ArrayList<>(1));
    return tree.size() - 1;
  }

  /// Finds the words of the list that begin where `begins` allows.
  ///
  /// @param text in the same case as the words
  void scan(String text, IntPredicate begins, Finds finds) {
    for (int start = 0; start < text.length(); start++) {
      int state = fromRoot[text.charAt(start)];
      if (state == 0 || !begins.test(start)) {
        continue;
      }
      for (int end = start + 1; state != 0; end++) {
        for (int word : wordsAt.get(state)) {
          finds.found(word, start, end);
        }
        state = end < text.length() ? step(state, text.charAt(end)) : 0;
      }
    }
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
