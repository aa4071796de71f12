package broadsheet.extract.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day in a date that has lost its time: numbers in a telling order, or a month's name.
final class CalendarDay {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?\\.?(?!\\d)");
  private static final Pattern ISO_WORDED =
      Pattern.compile("(\\d{4})[-./\\s]+(\\p{L}[\\p{L}\\p{M}]+)[-./\\s]+(\\d{1,2})(?!\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-(\\d{3})(?!\\d)");
  private static final Pattern PLAIN = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern UNCLEAR =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})(?!\\d)");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\s*(\\d{4})\\s*");
  private static final Pattern PART = Pattern.compile("(\\d+)|\\p{L}[\\p{L}\\p{M}'’׳॰]*");

  private CalendarDay() {}

  /// @throws java.time.DateTimeException for a day that no calendar has
  static @Nullable LocalDate parse(String text) {
    Matcher m = WEEK.matcher(text);
    if (m.find()) {
      return LocalDate.of(number(m, 1), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2))
          .with(DayOfWeek.of(m.group(3) == null ? 1 : number(m, 3)));
    }
    if ((m = ORDINAL.matcher(text)).find()) {
      return LocalDate.ofYearDay(number(m, 1), number(m, 2));
    }
    if ((m = ISO.matcher(text)).find()) {
      return LocalDate.of(number(m, 1), number(m, 2), m.group(3) == null ? 1 : number(m, 3));
    }
    if ((m = ISO_WORDED.matcher(text)).find()) {
      int month = MonthNames.number(m.group(2));
      return month == 0 ? null : LocalDate.of(number(m, 1), month, number(m, 3));
    }
    if ((m = PLAIN.matcher(text)).find()) {
      return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
    }
    if ((m = DAY_FIRST.matcher(text)).find()) {
      return LocalDate.of(number(m, 3), number(m, 2), number(m, 1));
    }
    if ((m = UNCLEAR.matcher(text)).find()) {
      return dayAndMonth(number(m, 1), number(m, 2), number(m, 3));
    }
    if ((m = YEAR_ALONE.matcher(text)).matches()) {
      return LocalDate.of(number(m, 1), 1, 1);
    }
    return worded(text);
  }

  /// "26 January 2004", "Jan 26, 2004", "26-Jan-04": the month says which number is which.
  private static @Nullable LocalDate worded(String text) {
    int month = 0;
    int day = 0;
    int year = -1;
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      if (parts.group(1) == null) {
        month = month == 0 ? MonthNames.number(parts.group()) : month;
        continue;
      }
      int value = parts.group(1).length() > 4 ? -1 : Integer.parseInt(parts.group(1));
      if (parts.group(1).length() >= 3 || (day > 0 && year < 0)) {
        year = year < 0 ? fullYear(value, parts.group(1).length()) : year;
      } else if (day == 0) {
        day = value;
      }
    }
    return month > 0 && day > 0 && year >= 0 ? LocalDate.of(year, month, day) : null;
  }

  private static @Nullable LocalDate dayAndMonth(int first, int second, int year) {
    if (first > 12 || first == second) {
      return LocalDate.of(year, second, first);
    }
    return second > 12 ? LocalDate.of(year, first, second) : null;
  }

  /// RFC 5322 §4.3: two digits below 50 are this century, three digits count from 1900.
  private static int fullYear(int value, int digits) {
    return switch (digits) {
      case 1, 2 -> value + (value < 50 ? 2000 : 1900);
      case 3 -> value + 1900;
      default -> value;
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
