package broadsheet.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds every word of a list in one pass over a text (Aho and Corasick, 1975).
///
/// A state is a number; its steps lie in one open-addressed table, so that a scan allocates
/// nothing.
final class Automaton {

  /// Told of each word found.
  interface Finds {
    /// @param end index after the word's last character
    void found(int word, int start, int end);
  }

  private static final int[] NONE = {};

  private final int[] lengths;
  private final List<int[]> wordsAt = new ArrayList<>();
  private final int[] fall;
  private final long[] steps;
  private final int[] targets;

  Automaton(List<String> words) {
    lengths = words.stream().mapToInt(String::length).toArray();
    List<Map<Character, Integer>> tree = new ArrayList<>();
    addState(tree);
    for (int word = 0; word < lengths.length; word++) {
      int state = 0;
      for (char c : words.get(word).toCharArray()) {
        Integer next = tree.get(state).get(c);
        if (next == null) {
          next = addState(tree);
          tree.get(state).put(c, next);
        }
        state = next;
      }
      wordsAt.set(state, join(wordsAt.get(state), new int[] {word}));
    }
    int size = Integer.highestOneBit(tree.size() * 4) * 2;
    steps = new long[size];
    targets = new int[size];
    for (int state = 0; state < tree.size(); state++) {
      for (Map.Entry<Character, Integer> step : tree.get(state).entrySet()) {
        long key = key(state, step.getKey());
        int at = slot(key);
        steps[at] = key;
        targets[at] = step.getValue();
      }
    }
    fall = new int[tree.size()];
    link(tree);
  }

  private int addState(List<Map<Character, Integer>> tree) {
    tree.add(new HashMap<>());
    wordsAt.add(NONE);
    return tree.size() - 1;
  }

  /// Each state falls back to the longest other state that ends as it does.
  private void link(List<Map<Character, Integer>> tree) {
    Deque<Integer> queue = new ArrayDeque<>(tree.getFirst().values());
    while (!queue.isEmpty()) {
      int state = queue.remove();
      tree.get(state)
          .forEach(
              (c, child) -> {
                int back = step(fall[state], c);
                fall[child] = back;
                wordsAt.set(child, join(wordsAt.get(child), wordsAt.get(back)));
                queue.add(child);
              });
    }
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private int step(int from, char c) {
    int state = from;
    while (true) {
      long key = key(state, c);
      int at = slot(key);
      if (steps[at] == key) {
        return targets[at];
      }
      if (state == 0) {
        return 0;
      }
      state = fall[state];
    }
  }

  /// Never 0, which marks an empty slot.
  private static long key(int state, char c) {
    return (((long) state + 1) << 16) | c;
  }

  private int slot(long key) {
    int mask = steps.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (steps[at] != 0 && steps[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /// @param text in the same case as the words
  void scan(CharSequence text, Finds finds) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
      for (int word : wordsAt.get(state)) {
        finds.found(word, i + 1 - lengths[word], i + 1);
      }
    }
  }
}
