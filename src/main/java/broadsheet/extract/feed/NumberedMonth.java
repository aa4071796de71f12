package broadsheet.extract.feed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Months that a language calls by their number, in dates of the Western order: "17 1月 2004",
/// "17 1월 2004", "17 tháng 1 2004", "17 1-р сар 2004" become "17 Jan 2004".
final class NumberedMonth {

  private static final Pattern YEAR_FIRST = Pattern.compile("[年년]");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?(?:[月월]|-р сар)"
              + "|(?<!\\p{L})(?:tháng|thg|th)\\.?\\s?(\\d{1,2})(?=[\\s,]+\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NumberedMonth() {}

  static String spelled(String text) {
    Matcher month = MONTH.matcher(text);
    boolean found = month.find() && !YEAR_FIRST.matcher(text).find();
    return found ? month.replaceFirst(NumberedMonth::name) : text;
  }

  private static String name(MatchResult match) {
    String digits = match.group(1) == null ? match.group(2) : match.group(1);
    return " " + Month.of(Integer.parseInt(digits)).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
