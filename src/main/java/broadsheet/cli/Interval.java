package broadsheet.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often a source is asked, as people type it: "90m", "6h", "2d"; "auto" where its own rhythm
/// decides.
final class Interval {

  static final String AUTO = "auto";

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(365);

  private Interval() {}

  /// Empty for what is no time from a minute to a year, "auto" among it.
  static Optional<Duration> read(String typed) {
    String time = typed.toUpperCase(Locale.ROOT);
    try {
      Duration interval = Duration.parse(time.endsWith("D") ? "P" + time : "PT" + time);
      return Optional.of(interval)
          .filter(read -> read.compareTo(SHORTEST) >= 0 && read.compareTo(LONGEST) <= 0);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// In the form that [#read] reads.
  static String said(@Nullable Duration interval) {
    if (interval == null) {
      return AUTO;
    }
    boolean days = interval.toDays() > 0 && interval.equals(Duration.ofDays(interval.toDays()));
    return days
        ? interval.toDays() + "d"
        : interval.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
