package broadsheet.extract.feed;

import broadsheet.extract.text.WesternDigits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the moment that a feed writes, in whichever dialect.
///
/// RFC 822, 850, 1123 and 5322, asctime, ISO 8601 and W3C-DTF, the databases' and the offices' own
/// forms, month names in some sixty languages. What has no zone is UTC, and so is a zone that
/// nobody knows (RFC 5322 §4.3); what has no time is midnight. What could be two days is neither.
final class FeedDate {

  private static final int LONGEST = 100;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(?<=\\d)T\\s*|(?<![\\d:]))(?<hour>\\d{1,2})"
              + "(?::(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,:](?<fraction>\\d{1,9}))?\\d*)?"
              + "|(?=\\s*[ap]\\.?m\\b))(?:\\s*(?<half>[ap]\\.?m\\.?)(?![\\p{L}]))?(?<zone>\\s*(?:"
              + ZoneName.PATTERN
              + "))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.])(\\d{4})(-?)(\\d{2})\\2(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})?");

  /// Seconds, or thousandths of them, since 1970, after 2001.
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

  private FeedDate() {}

  static @Nullable Instant parse(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return null;
    }
    try {
      Instant standard = StandardDate.parse(written);
      if (standard != null) {
        return standard;
      }
      String text = usual(written.strip());
      if (EPOCH.matcher(text).matches()) {
        long number = Long.parseLong(text);
        return text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      }
      return text.isEmpty() ? null : read(text);
    } catch (DateTimeException | ArithmeticException e) {
      return null; // the 32nd of January, the 25th hour
    }
  }

  /// With the figures, the order and the signs of Western dates.
  private static String usual(String written) {
    String western = NumberedMonth.spelled(WesternDigits.of(written));
    return WrittenClock.spelled(EastAsianDate.spelled(western));
  }

  private static @Nullable Instant read(String text) {
    String expanded = COMPACT.matcher(text).replaceFirst(FeedDate::spaced);
    Matcher clock = CLOCK.matcher(expanded);
    String day = expanded;
    boolean timed = clock.find();
    if (timed) {
      day = expanded.substring(0, clock.start()) + " " + expanded.substring(clock.end());
    }
    LocalDate date = CalendarDay.parse(day);
    if (date == null) {
      return null;
    }
    if (!timed) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    LocalDateTime moment = date.atStartOfDay().plus(Duration.ofNanos(nanos(clock)));
    String zone = clock.group("zone");
    return moment.toInstant(ZoneName.offset(zone == null ? "" : zone.strip(), moment));
  }

  /// "20031231T101455" as "2003-12-31T10:14:55".
  private static String spaced(MatchResult m) {
    String day = m.group(1) + "-" + m.group(3) + "-" + m.group(4);
    String second = m.group(7) == null ? "" : ":" + m.group(7);
    return day + "T" + m.group(5) + ":" + m.group(6) + second;
  }

  /// Nanoseconds since midnight; 24:00 is the midnight that ends the day (ISO 8601 §4.2.3).
  private static long nanos(Matcher clock) {
    int hour = number(clock.group("hour"));
    int minute = number(clock.group("minute"));
    int second = Math.min(59, number(clock.group("second"))); // a leap second
    String half = clock.group("half");
    if (half != null && hour <= 12) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    if (hour == 24 && minute == 0 && second == 0) {
      return 24 * 3_600_000_000_000L;
    }
    String fraction = clock.group("fraction");
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    return LocalTime.of(hour, minute, second, nanos).toNanoOfDay();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
