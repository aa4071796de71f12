package broadsheet.library;

import java.util.ArrayList;
import java.util.List;

/// The words of a search, to show in a text what it was found by. They are parted, spelled and
/// compared by the rules of the index, so that what is shown is what was found.
public final class SoughtWords {

  /// Of no search; they stand nowhere.
  public static final SoughtWords NONE = new SoughtWords(List.of(), false);

  private final List<List<String>> phrases;
  private final boolean begun;

  /// A stretch of a text, in UTF-16 code units.
  ///
  /// @param to one past its last letter
  public record Range(int from, int to) {}

  /// A word as the index spells it, and where it stands.
  private record Word(String letters, int from, int to) {}

  private SoughtWords(List<List<String>> phrases, boolean begun) {
    this.phrases = phrases;
    this.begun = begun;
  }

  /// What [Selection.Scope.Matching] looks for.
  public static SoughtWords of(String typed) {
    SearchText.Asked asked = SearchText.asked(typed);
    return new SoughtWords(asked.phrases().stream().map(SearchText::words).toList(), asked.begun());
  }

  /// Where a text has them: whole words and phrases, in their order, none over another.
  public List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    if (phrases.isEmpty()) {
      return found;
    }
    List<Word> words = words(text);
    for (int at = 0; at < words.size(); ) {
      int length = longestAt(words, at);
      if (length > 0) {
        found.add(new Range(words.get(at).from(), words.get(at + length - 1).to()));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /// How many words the longest phrase has that stands there.
  private int longestAt(List<Word> words, int at) {
    int longest = 0;
    for (int i = 0; i < phrases.size(); i++) {
      List<String> phrase = phrases.get(i);
      if (phrase.size() > longest && stands(phrase, begun && i == phrases.size() - 1, words, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean stands(List<String> phrase, boolean begun, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String word = words.get(at + i).letters();
      String sought = phrase.get(i);
      boolean last = i == phrase.size() - 1;
      boolean stands = (begun && last) ? word.startsWith(sought) : word.equals(sought);
      if (!stands) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (int from = 0, to; from < text.length(); from = to) {
      int first = text.codePointAt(from);
      to = from + Character.charCount(first);
      if (SearchText.isOfWord(first)) {
        to = SearchText.standsAlone(first) ? to : end(text, to);
        for (String letters : SearchText.words(text.substring(from, to))) {
          words.add(new Word(letters, from, to));
        }
      }
    }
    return words;
  }

  /// Where the word ends that `from` is within.
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!SearchText.isOfWord(c) || SearchText.standsAlone(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
