package broadsheet.extract.feed;

import broadsheet.extract.text.Months;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day in a date that has lost its time: numbers in a telling order, or a month's name.
final class CalendarDay {

  private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’׳॰]*(?:\\.\\p{L}[\\p{L}\\p{M}]*)*";
  private static final String MONTH = "(" + WORD + ")[-./,\\s]+(?:of |de )?";

  private static final int LONGEST_MONTH = 31;

  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?", CalendarDay::ofWeek),
          new Form(
              "(\\d{4})-(\\d{3})(?!\\d)", m -> LocalDate.ofYearDay(number(m, 1), number(m, 2))),
          new Form(
              "(\\d{4})[-/.]\\s?(\\d{1,2})(?:[-/.]\\s?(\\d{1,2}))?\\.?(?!\\d)",
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          new Form(
              "(\\d{4})[-./\\s]+(\\p{L}[\\p{L}\\p{M}]+)[-./\\s]+(\\d{1,2})(?!\\d)",
              m -> named(number(m, 1), m.group(2), number(m, 3))),
          // what stands before that is a weekday, "mar., 17 févr. 2004" and "Th 7, 17 Jan 2004"
          new Form(
              "(?<!\\d)(\\d{1,2})[\\s.-]+(?:of |de |d[’'])?" + MONTH + "(\\d{4})(?!\\d)",
              m -> named(fullYear(m.group(3)), m.group(2), number(m, 1))),
          new Form(
              "(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)",
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          new Form(
              "(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)",
              m -> day(number(m, 3), number(m, 2), number(m, 1))),
          new Form(
              "(?<!\\d)(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})(?!\\d)",
              m -> unclear(number(m, 1), number(m, 2), number(m, 3))),
          new Form("^\\s*-(\\d{2})-?(\\d{2})(?:-(\\d{2}))?\\s*$", CalendarDay::ofShortYear),
          new Form("^\\s*(0\\d|[3-9]\\d)(\\d{2})(\\d{2})\\s*$", CalendarDay::ofShortYear),
          new Form("^\\s*(\\d{4}|\\d{2})(\\d{3})\\s*$", CalendarDay::ofShortYearAndDay),
          new Form("^\\s*(\\d{4})\\s*$", m -> LocalDate.of(number(m, 1), 1, 1)));

  private static final Pattern PART = Pattern.compile("(\\d+)|" + WORD);

  private CalendarDay() {}

  /// @throws java.time.DateTimeException for a day that no calendar has
  static @Nullable LocalDate parse(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.find()) {
        return form.day.apply(matcher);
      }
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
      String digits = parts.group(1);
      if (digits == null) {
        month = month == 0 ? Months.inDate(parts.group()) : month;
      } else if (digits.length() > 4) {
        return null;
      } else if (digits.length() > 2 || day > 0) {
        year = year < 0 ? fullYear(digits) : year;
      } else {
        day = Integer.parseInt(digits);
      }
    }
    return month > 0 && day > 0 && year >= 0 ? day(year, month, day) : null;
  }

  /// ISO 8601:1988 let the century go: "-03-12-31", "031231".
  private static LocalDate ofShortYear(MatchResult match) {
    return day(fullYear(match.group(1)), number(match, 2), number(match, 3));
  }

  private static LocalDate ofShortYearAndDay(MatchResult match) {
    return LocalDate.ofYearDay(fullYear(match.group(1)), number(match, 2));
  }

  private static LocalDate ofWeek(MatchResult match) {
    return LocalDate.of(number(match, 1), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 2))
        .with(DayOfWeek.of(number(match, 3)));
  }

  private static @Nullable LocalDate named(int year, String month, int day) {
    int number = Months.inDate(month);
    return number == 0 ? null : day(year, number, day);
  }

  private static @Nullable LocalDate unclear(int first, int second, int year) {
    if (first > 12 || first == second) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : null;
  }

  /// What a short month has not is counted on into the next, as other readers do and browsers: "31
  /// June" is the first of July. Most often a program counts so that made the date.
  private static LocalDate day(int year, int month, int day) {
    return day > 0 && day <= LONGEST_MONTH
        ? LocalDate.of(year, month, 1).plusDays(day - 1L)
        : LocalDate.of(year, month, day);
  }

  /// RFC 5322 §4.3: two digits below 50 are this century, three digits count from 1900.
  private static int fullYear(String digits) {
    int value = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 1, 2 -> value + (value < 50 ? 2000 : 1900);
      case 3 -> value + 1900;
      default -> value;
    };
  }

  /// A part that is not written is the first.
  private static int number(MatchResult match, int group) {
    return match.group(group) == null ? 1 : Integer.parseInt(match.group(group));
  }

  private record Form(Pattern pattern, Function<MatchResult, @Nullable LocalDate> day) {
    Form(String pattern, Function<MatchResult, @Nullable LocalDate> day) {
      this(Pattern.compile(pattern), day);
    }
  }
}
