package broadsheet.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Words as a tree of letters, laid flat: the states that follow one lie side by side, so that the
/// tree of a long list fits in a near cache and a step allocates nothing.
final class LetterTree {

  /// Before the first letter.
  static final int ROOT = 0;

  /// No word goes on like this. Nothing leads back to the root.
  static final int NONE = 0;

  /// The letter that leads to each state.
  private final char[] letters;

  /// The first of the states that follow each; those of the next state come behind them.
  private final int[] following;

  /// The words that end in each state, those of the next state behind them.
  private final int[] words;

  private final int[] firstWord;

  /// Most searches end with the first letter: these are looked up at once.
  private final char[] fromRoot = new char[Character.MAX_VALUE + 1];

  private static final class Branch {
    final TreeMap<Character, Branch> next = new TreeMap<>();
    final List<Integer> words = new ArrayList<>(1);
  }

  /// @param words fewer than 65,536 states in all
  LetterTree(List<String> words) {
    Branch root = new Branch();
    for (int word = 0; word < words.size(); word++) {
      Branch at = root;
      for (char c : words.get(word).toCharArray()) {
        at = at.next.computeIfAbsent(c, _ -> new Branch());
      }
      at.words.add(word);
    }
    List<Branch> states = new ArrayList<>(List.of(root));
    StringBuilder leading = new StringBuilder("\0");
    List<Integer> firsts = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      firsts.add(states.size());
      states
          .get(state)
          .next
          .forEach(
              (c, branch) -> {
                leading.append(c);
                states.add(branch);
              });
    }
    firsts.add(states.size());
    letters = leading.toString().toCharArray();
    following = firsts.stream().mapToInt(Integer::intValue).toArray();
    this.words =
        states.stream()
            .flatMap(state -> state.words.stream())
            .mapToInt(Integer::intValue)
            .toArray();
    firstWord = new int[states.size() + 1];
    for (int state = 0; state < states.size(); state++) {
      firstWord[state + 1] = firstWord[state] + states.get(state).words.size();
    }
    for (int state = following[ROOT]; state < following[ROOT + 1]; state++) {
      fromRoot[letters[state]] = (char) state;
    }
  }

  int first(char c) {
    return fromRoot[c];
  }

  int step(int state, char c) {
    for (int next = following[state]; next < following[state + 1]; next++) {
      if (letters[next] == c) {
        return next;
      }
    }
    return NONE;
  }

  boolean endsWord(int state) {
    return firstWord[state] < firstWord[state + 1];
  }

  /// Tells `finds` of the words that end in a state.
  void tell(int state, int start, int end, Lexicon.Finds finds) {
    for (int i = firstWord[state]; i < firstWord[state + 1]; i++) {
      finds.found(words[i], start, end);
    }
  }
}
