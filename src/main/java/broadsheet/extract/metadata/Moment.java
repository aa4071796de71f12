package broadsheet.extract.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A point in time as some machine or person wrote it.
///
/// @param at UTC where no zone is written, midnight where no time is
/// @param timed whether a time of day is written
record Moment(OffsetDateTime at, boolean timed) {

  private static final Pattern ISO =
      Pattern.compile(
          "((?:19|20)\\d\\d)[-/.]?(\\d\\d?)[-/.]?(\\d\\d?)(?:(?:[T\\s]|\\s-\\s)\\s{0,2}(\\d\\d?):?(\\d\\d)"
              + "(?::?(\\d\\d)(?:[.,:]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?)?Z?");

  /// As `date` prints it: "Wed Sep 21 14:05:00 UTC 2022".
  private static final Pattern UNIX =
      Pattern.compile(
          "(?:\\p{L}{3} )?(\\p{L}{3}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) (?:([A-Z]{3,4}|[+-]\\d{4}) )?((?:19|20)\\d\\d)\\b");

  private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /// @return nothing if the text does not begin with a moment
  static @Nullable Moment read(String written, boolean monthFirst) {
    String text = WorldCalendar.of(written.strip());
    if (!WrittenTime.hasYear(text)) {
      return null;
    }
    Matcher matcher = UNIX.matcher(text);
    if (matcher.lookingAt()) {
      text = matcher.replaceFirst("$1 $2, $5 $3 $4");
    }
    matcher = EPOCH.matcher(text);
    if (matcher.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
      return new Moment(instant.atOffset(ZoneOffset.UTC), true);
    }
    boolean iso =
        matcher.usePattern(COMPACT).matches()
            || (matcher.usePattern(ISO).lookingAt() && isParted(text));
    return iso ? of(matcher) : WrittenTime.inWorldCalendar(text, monthFirst);
  }

  /// The first figures of an ISO date are parted; those of a number are not.
  private static boolean isParted(String text) {
    for (int i = 0; i < Math.min(8, text.length()); i++) {
      if ("-/.".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Moment of(Matcher matcher) {
    try {
      LocalDate day =
          LocalDate.of(
              number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      if (matcher.group(4) == null) {
        return on(day);
      }
      String seconds = matcher.group(6);
      LocalTime time =
          LocalTime.of(
              number(matcher.group(4)) % 24,
              number(matcher.group(5)),
              seconds == null ? 0 : Math.min(59, number(seconds)));
      String zone = matcher.groupCount() < 7 ? null : matcher.group(7);
      return new Moment(OffsetDateTime.of(day, time, offset(zone)), true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Moment on(LocalDate day) {
    return new Moment(OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC), false);
  }

  private static ZoneOffset offset(@Nullable String zone) {
    return zone == null || !(zone.startsWith("+") || zone.startsWith("-"))
        ? ZoneOffset.UTC
        : ZoneOffset.of(zone);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /// Years that an article on the web can have; zero dates of databases are none.
  boolean plausible() {
    int year = at.getYear();
    boolean epoch = year == 1970 && at.getDayOfYear() == 1;
    return year > FIRST_YEAR && year < LAST_YEAR && !epoch;
  }

  LocalDate day() {
    return at.toLocalDate();
  }
}
