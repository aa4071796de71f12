package broadsheet.extract.feed;

import broadsheet.extract.text.Zones;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The zones that feeds write: "+0930", "GMT+2", "AEST", "Europe/Paris".
final class ZoneName {

  /// What may follow a time, for use inside a larger expression.
  static final String PATTERN =
      "(?:GMT|UTC?|Z)?\\s?[+\\u2212-]{1,2}\\s?\\d{1,2}:?\\d{0,2}(?!\\d)"
          + "|[(\\[]?[A-Z][a-z]+/[A-Za-z_/]+[)\\]]?"
          + "|\\(?(?:[A-Z][a-z]+ ){1,3}Time\\b\\)?"
          + "|[A-Z]{3}\\d[A-Z]{3}"
          + "|\\(?(?!(?:MON|TUE|WED|THU|FRI|SAT|SUN)\\b)\\p{Lu}{1,5}(?![\\p{L}\\d])\\)?";

  private static final Pattern OFFSET =
      Pattern.compile("^\\D*?([+\\u2212-])(\\d{1,2}?):?(\\d{2})?$");

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("zzzz", Locale.ENGLISH);

  private ZoneName() {}

  /// @param at the local time, for zones that change with the season
  static ZoneOffset offset(String written, LocalDateTime at) {
    String zone = written.replaceAll("[()\\[\\]]", "");
    Matcher matcher = OFFSET.matcher(zone.replace(" ", ""));
    if (matcher.matches()) {
      int hours = Integer.parseInt(matcher.group(2));
      int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
      int sign = matcher.group(1).equals("+") ? 1 : -1;
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
    ZoneOffset named = Zones.inDate(zone);
    return named != null ? named : ofRegion(zone, at);
  }

  private static TemporalAccessor named(String zone) {
    return (zone.indexOf(' ') < 0 ? SHORT : FULL).parse(zone);
  }

  private static ZoneOffset ofRegion(String zone, LocalDateTime at) {
    if (zone.length() < 3) {
      return ZoneOffset.UTC;
    }
    try {
      ZoneId id = zone.matches(".*[/\\d].*") ? ZoneId.of(zone) : ZoneId.from(named(zone));
      return id.getRules().getOffset(at);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
