package broadsheet.extract.feed;

import broadsheet.extract.text.Resource;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Months by the names that feeds write, in full or cut, with or without their accents.
final class MonthNames {

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Map<String, Integer> NUMBERS = read();

  private MonthNames() {}

  /// 1 to 12, or 0 if `word` is no month.
  static int number(String word) {
    return NUMBERS.getOrDefault(key(word), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Resource.lines(MonthNames.class, "months.txt")) {
      String[] months = line.substring(line.indexOf(' ') + 1).split("\\|", -1);
      for (int i = 0; i < months.length; i++) {
        for (String name : months[i].strip().split("\\s+", -1)) {
          numbers.putIfAbsent(key(name), i + 1);
        }
      }
    }
    return Map.copyOf(numbers);
  }

  private static String key(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean ascii = small.chars().allMatch(c -> c < 0x80);
    return ascii
        ? small
        : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
  }
}
