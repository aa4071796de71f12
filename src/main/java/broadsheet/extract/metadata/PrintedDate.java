package broadsheet.extract.metadata;

import broadsheet.extract.text.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day written for people: "Sept. 21, 2022", "21 de septiembre", "21.9.2022", "2022年9月21日".
///
/// @param year 0 where none is printed
/// @param end index behind it in the text that it was read from
record PrintedDate(int year, int month, int day, int end) {

  /// With the stop and the spaces behind it, up to the day's first figure.
  private static final int LONGEST_MONTH = 17;

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([\\p{L}\\p{M}]{3,12})(?:\\.?\\s{0,3}|-)(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])"
              + "(?:[,.]?\\s{1,3}((?:19|20)\\d\\d)(?!\\d)|[,-]((?:19|20)\\d\\d)(?!\\d))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°)?(?:\\s{1,3}|-|(?<=\\.))(?:de\\s|of\\s)?"
              + "([\\p{L}\\p{M}]{3,12})(?![\\p{L}\\p{M}])"
              + "(?:\\.?,?[\\s-]{1,3}(?:de\\s|del\\s)?((?:19|20)\\d\\d)(?!\\d))?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "((?:19|20)\\d\\d)([-/.])(?:(?<=\\.)\\s)?(\\d{1,2})\\2(?:(?<=\\.)\\s)?(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.([0-4]\\d)(?![\\d.])");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?:((?:19|20)\\d\\d)\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]");

  /// @return nothing if no day starts exactly there
  static @Nullable PrintedDate at(String text, int from) {
    return at(text, from, true);
  }

  /// @param monthFirst whether 3/9/2022 is the ninth of March
  static @Nullable PrintedDate at(String text, int from, boolean monthFirst) {
    if (from >= text.length()) {
      return null;
    }
    if (!Character.isDigit(text.charAt(from))) {
      return hasFigureBehindWord(text, from) ? monthFirst(text, from) : null;
    }
    Matcher matcher = EAST_ASIAN.matcher(text).region(from, text.length());
    if (matcher.lookingAt()) {
      return of(matcher.group(1), number(matcher.group(2)), matcher.group(3), matcher.end());
    }
    if (matcher.usePattern(YEAR_FIRST).lookingAt()) {
      return of(matcher.group(1), number(matcher.group(3)), matcher.group(4), matcher.end());
    }
    if (matcher.usePattern(NUMBERS).lookingAt()) {
      return byNumbers(matcher, monthFirst);
    }
    if (matcher.usePattern(SHORT_YEAR).lookingAt()) {
      return of("20" + matcher.group(3), number(matcher.group(2)), matcher.group(1), matcher.end());
    }
    if (matcher.usePattern(DAY_FIRST).lookingAt()) {
      int month = Months.inText(matcher.group(2));
      return of(matcher.group(3), month, matcher.group(1), matcher.end());
    }
    return null;
  }

  private static @Nullable PrintedDate monthFirst(String text, int from) {
    Matcher matcher = MONTH_FIRST.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String year = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    return of(year, Months.inText(matcher.group(1)), matcher.group(2), matcher.end());
  }

  /// Most words are no months: no figure follows them.
  private static boolean hasFigureBehindWord(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_MONTH);
    for (int i = from; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Day first, as most of the world writes; where that is no day, month first.
  private static @Nullable PrintedDate byNumbers(Matcher matcher, boolean monthFirst) {
    String first = matcher.group(1);
    String second = matcher.group(3);
    boolean american =
        number(second) > 12 || (monthFirst && matcher.group(2).equals("/") && number(first) <= 12);
    return american
        ? of(matcher.group(4), number(first), second, matcher.end())
        : of(matcher.group(4), number(second), first, matcher.end());
  }

  private static @Nullable PrintedDate of(@Nullable String year, int month, String day, int end) {
    PrintedDate date = new PrintedDate(year == null ? 0 : number(year), month, number(day), end);
    return date.exists() ? date : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private boolean exists() {
    try {
      LocalDate.of(year == 0 ? 2024 : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// @return nothing where the year is not printed
  @Nullable LocalDate date() {
    return year == 0 ? null : LocalDate.of(year, month, day);
  }

  MonthDay monthDay() {
    return MonthDay.of(month, day);
  }
}
