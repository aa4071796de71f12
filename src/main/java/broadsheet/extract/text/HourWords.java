package broadsheet.extract.text;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands behind an hour and its minutes: "14.05 Uhr", "16:05 uur".
public final class HourWords {

  /// As alternatives of a pattern, the longest first.
  public static final String ANY =
      Resource.phrases(HourWords.class, "hour-words.txt").stream()
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private HourWords() {}
}
