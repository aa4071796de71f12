package broadsheet.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time as people type it: "90m", "6h", "2d".
///
/// @param none the word for no time at all
record Interval(String none, Duration least, Duration most) {

  /// How often a source is asked; "auto" where its own rhythm decides.
  static final Interval ASKED = new Interval("auto", Duration.ofMinutes(1), Duration.ofDays(365));

  /// How long the articles of a source stay.
  static final Interval KEPT = new Interval("forever", Duration.ofDays(1), Duration.ofDays(3650));

  /// Empty for what is no time within the bounds, `none` among it.
  Optional<Duration> read(String typed) {
    String time = typed.toUpperCase(Locale.ROOT);
    try {
      Duration interval = Duration.parse(time.endsWith("D") ? "P" + time : "PT" + time);
      return Optional.of(interval)
          .filter(read -> read.compareTo(least) >= 0 && read.compareTo(most) <= 0);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// In the form that [#read] reads.
  String said(@Nullable Duration interval) {
    if (interval == null) {
      return none;
    }
    boolean days = interval.toDays() > 0 && interval.equals(Duration.ofDays(interval.toDays()));
    return days
        ? interval.toDays() + "d"
        : interval.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
