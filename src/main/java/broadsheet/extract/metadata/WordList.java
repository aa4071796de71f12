package broadsheet.extract.metadata;

import broadsheet.extract.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shapes in which this package's word lists are kept.
final class WordList {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordList() {}

  /// Each line's phrases, parted by bars.
  static List<List<String>> phrases(String name) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Resource.lines(WordList.class, name)) {
      lines.add(List.of(BAR.split(line, -1)));
    }
    return lines;
  }

  /// Each line's words, parted by spaces.
  static List<List<String>> words(String name) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Resource.lines(WordList.class, name)) {
      lines.add(List.of(SPACE.split(line, -1)));
    }
    return lines;
  }

  /// All phrases of a list in lower case.
  static Set<String> lowerCase(List<List<String>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
