package broadsheet.extract.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The months by name, in the languages that publishers write.
public final class Months {

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

  private static final Map<String, Integer> AS_SPELLED = new HashMap<>();
  private static final Map<String, Integer> WITHOUT_ACCENTS = new HashMap<>();

  static {
    for (String line : Resource.lines(Months.class, "months.txt")) {
      String[] months = line.substring(line.indexOf(' ') + 1).split("\\|", -1);
      for (int i = 0; i < months.length; i++) {
        for (String name : months[i].strip().split("\\s+", -1)) {
          put(AmbiguousName.of(name), i + 1);
        }
      }
    }
  }

  private Months() {}

  private static void put(AmbiguousName name, int number) {
    WITHOUT_ACCENTS.putIfAbsent(withoutAccents(name.name()), number);
    if (!name.ambiguous()) {
      AS_SPELLED.putIfAbsent(name.name(), number);
    }
  }

  /// The month that `word` names in a date that stands for itself, with or without its accents.
  ///
  /// @return 1 to 12, or 0 if it names none
  public static int inDate(String word) {
    return WITHOUT_ACCENTS.getOrDefault(withoutAccents(word.toLowerCase(Locale.ROOT)), 0);
  }

  /// The month that `word` names among other words.
  ///
  /// @return 1 to 12, or 0 if it names none, or may be something else
  public static int inText(String word) {
    return AS_SPELLED.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static String withoutAccents(String small) {
    boolean ascii = small.chars().allMatch(c -> c < 0x80);
    return ascii
        ? small
        : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
  }
}
