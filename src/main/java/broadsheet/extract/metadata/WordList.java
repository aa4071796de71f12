package broadsheet.extract.metadata;

import broadsheet.extract.text.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shapes in which this package's word lists are kept. A list of words has a line or more for
/// each language, which opens with its name, "de: von | artikel von"; a list of names has none.
final class WordList {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2}: ");

  private WordList() {}

  /// Each line's phrases, parted by bars.
  static List<List<String>> phrases(String name) {
    return parted(name, BAR);
  }

  /// Each line's words, parted by spaces.
  static List<List<String>> words(String name) {
    return parted(name, SPACE);
  }

  private static List<List<String>> parted(String name, Pattern sign) {
    return Resource.lines(WordList.class, name).stream()
        .map(line -> List.of(sign.split(LANGUAGE.matcher(line).replaceFirst(""), -1)))
        .toList();
  }

  /// All phrases of a list in lower case.
  static Set<String> lowerCase(List<List<String>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
