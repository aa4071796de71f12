package broadsheet.extract.plain;

import broadsheet.extract.text.Resource;
import java.util.List;
import java.util.Locale;

/// A word list of this package: "language: word | word", one line a language.
final class WordLines {

  private final List<String> words;

  private WordLines(List<String> words) {
    this.words = words;
  }

  static WordLines read(String name) {
    return new WordLines(
        Resource.phrases(WordLines.class, name).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .distinct()
            .toList());
  }

  boolean are(String text) {
    return words.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  boolean in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  /// Length of the word that opens the text and is followed by a space or a colon; 0 if none does.
  int opening(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      int end = word.length();
      if (lower.startsWith(word)
          && lower.length() > end
          && " :：\u00a0".indexOf(lower.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return 0;
  }
}
