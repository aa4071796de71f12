package broadsheet.extract.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The months by name, in the languages that we read.
final class Months {

  private static final Map<String, Integer> BY_NAME = read();

  private Months() {}

  /// @return 1 to 12, or 0 if the word is no month
  static int number(String word) {
    return BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> line : WordList.words("months.txt")) {
      line.forEach(
          name -> months.putIfAbsent(name.toLowerCase(Locale.ROOT), Integer.valueOf(line.get(0))));
    }
    return Map.copyOf(months);
  }
}
