package broadsheet.extract.feed;

import broadsheet.extract.text.HourWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times of day without a colon, with one: "16h31", "16.31 Uhr" and "T10Z" become "16:31", "16:31"
/// and "T10:00Z".
final class WrittenClock {

  private static final String HOUR = "(?<![\\d.])([01]?\\d|2[0-3])";
  private static final String MINUTE = "([0-5]\\d)";

  private static final Pattern WITH_H =
      Pattern.compile(
          HOUR + "\\s?h(?:\\s?" + MINUTE + ")?(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

  /// A point stands between hours and minutes only where something after them says so: "12.01"
  /// alone may be a day.
  private static final Pattern WITH_POINTS =
      Pattern.compile(
          HOUR
              + "\\."
              + MINUTE
              + "(?:\\."
              + MINUTE
              + ")?(?=\\s*(?:"
              + HourWords.ANY
              + "|h(?:rs?)?\\b|(?i:[ap]\\.?m)\\b|[A-Z]{3,4}$|[+-]\\d{2}:?\\d{2}$))");

  private static final Pattern HOUR_ALONE =
      Pattern.compile("(?<=\\dT)(\\d{2})(?=Z?$|[+-]\\d{2})", Pattern.CASE_INSENSITIVE);

  private WrittenClock() {}

  static String spelled(String text) {
    String whole = HOUR_ALONE.matcher(text).replaceFirst("$1:00");
    if (whole.indexOf(':') >= 0) {
      return whole;
    }
    String spelled = WITH_H.matcher(whole).replaceFirst(WrittenClock::withColons);
    return WITH_POINTS.matcher(spelled).replaceFirst(WrittenClock::withColons);
  }

  private static String withColons(MatchResult match) {
    StringBuilder clock = new StringBuilder(match.group(1));
    clock.append(':').append(match.group(2) == null ? "00" : match.group(2));
    if (match.groupCount() > 2 && match.group(3) != null) {
      clock.append(':').append(match.group(3));
    }
    return clock.append(' ').toString();
  }
}
