package broadsheet.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds every word of a list in one pass over a text (Aho and Corasick, 1975).
final class Automaton {

  /// Told of each word found.
  interface Finds {
    /// @param end index after the word's last character
    void found(int word, int start, int end);
  }

  private static final class State {
    final Map<Character, State> next = new HashMap<>();
    final List<Integer> words = new ArrayList<>();
    State fall = this;
  }

  private final State root = new State();
  private final int[] lengths;

  Automaton(List<String> words) {
    lengths = words.stream().mapToInt(String::length).toArray();
    for (int i = 0; i < words.size(); i++) {
      State state = root;
      for (char c : words.get(i).toCharArray()) {
        state = state.next.computeIfAbsent(c, key -> new State());
      }
      state.words.add(i);
    }
    link();
  }

  private void link() {
    Deque<State> queue = new ArrayDeque<>();
    for (State state : root.next.values()) {
      state.fall = root;
      queue.add(state);
    }
    while (!queue.isEmpty()) {
      State state = queue.remove();
      state.next.forEach(
          (c, child) -> {
            child.fall = step(state.fall, c);
            child.words.addAll(child.fall.words);
            queue.add(child);
          });
    }
  }

  private State step(State from, char c) {
    State state = from;
    State next = state.next.get(c);
    while (next == null && !state.equals(root)) {
      state = state.fall;
      next = state.next.get(c);
    }
    return next == null ? root : next;
  }

  /// @param text in the same case as the words
  void scan(CharSequence text, Finds finds) {
    State state = root;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
      for (int word : state.words) {
        finds.found(word, i + 1 - lengths[word], i + 1);
      }
    }
  }
}
