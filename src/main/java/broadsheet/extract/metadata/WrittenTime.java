package broadsheet.extract.metadata;

import broadsheet.extract.text.HourWords;
import broadsheet.extract.text.Zones;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, and perhaps a time, written for people somewhere in a line: "Updated: Sept. 21, 2022 at
/// 4:05 p.m. EDT", "Mi., 21.09.2022, 14.05 Uhr".
final class WrittenTime {

  private static final int LONGEST = 300;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?::|h|\\.(?=\\d\\d\\s?(?:"
              + HourWords.ANY
              + ")))(\\d\\d)(?::\\d\\d)?"
              + "\\s?([ap])?\\.?\\s?m?\\b\\.?\\s{0,2}\\(?((?:GMT|UTC)?[+-]\\d\\d:?\\d\\d|[A-Z]{2,5})?",
          Pattern.CASE_INSENSITIVE);

  private WrittenTime() {}

  /// @param monthFirst whether 3/9/2022 is the ninth of March
  /// @return nothing where no day with its year is written
  static @Nullable Moment find(String line, boolean monthFirst) {
    return inWorldCalendar(WorldCalendar.of(line), monthFirst);
  }

  /// As [#find], in a line that [WorldCalendar] has written anew.
  static @Nullable Moment inWorldCalendar(String line, boolean monthFirst) {
    String text = line.substring(0, Math.min(line.length(), LONGEST));
    if (!hasYear(text)) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (startsWord(text, i)) {
        PrintedDate date = PrintedDate.at(text, i, monthFirst);
        LocalDate day = date == null ? null : date.date();
        if (date != null && day != null) {
          return withTime(day, text, date.end());
        }
      }
    }
    return null;
  }

  /// Whether anything in a text could be a year, or the seconds since 1970: few lines of a page
  /// have it, and all the patterns need it.
  static boolean hasYear(String text) {
    int figures = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      figures = c >= '0' && c <= '9' ? figures + 1 : 0;
      if (figures == 4 || (figures == 2 && i > 2 && text.charAt(i - 2) == '.')) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return Character.isDigit(c)
        ? !Character.isDigit(before) && before != '.'
        : !Character.isLetterOrDigit(before);
  }

  private static Moment withTime(LocalDate day, String text, int from) {
    Matcher time = TIME.matcher(text).region(Math.min(from, text.length()), text.length());
    if (!time.find() || time.start() > from + 25) {
      return Moment.on(day);
    }
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(3);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    try {
      LocalTime clock = LocalTime.of(hour, Integer.parseInt(time.group(2)));
      return new Moment(OffsetDateTime.of(day, clock, zone(time.group(4))), true);
    } catch (DateTimeException e) {
      return Moment.on(day);
    }
  }

  private static ZoneOffset zone(@Nullable String written) {
    if (written == null) {
      return ZoneOffset.UTC;
    }
    String name = written.toUpperCase(Locale.ROOT).replace("GMT+", "+").replace("GMT-", "-");
    if (name.startsWith("+") || name.startsWith("-")) {
      return ZoneOffset.of(name);
    }
    ZoneOffset named = Zones.inText(name);
    return named == null ? ZoneOffset.UTC : named;
  }
}
