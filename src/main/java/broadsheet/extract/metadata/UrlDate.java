package broadsheet.extract.metadata;

import broadsheet.extract.text.Months;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day that a site writes into its addresses.
public final class UrlDate {

  private static final Pattern PARTS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_.-])(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d\\d)-(\\d\\d)-(20[0-4]\\d)(?!\\d)");
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\d.])((?:199|20[0-4])\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /// Some number their stories by the minute of filing and what else they like. Where more of the
  /// path follows, it is an archive's copy, and the minute that of the copy.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?<!\\d)(20[0-4]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d*"
              + "(?![\\w/])");

  private UrlDate() {}

  /// @return midnight in UTC where the path has no time, nothing where it has no day
  public static @Nullable OffsetDateTime at(URI url) {
    Moment moment = of(url);
    return moment == null || !moment.plausible() ? null : moment.at();
  }

  static @Nullable Moment of(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    Instant filed = WireStamp.in(path);
    if (filed != null) {
      return new Moment(filed.atOffset(ZoneOffset.UTC), true);
    }
    if (!mayHaveYear(path)) {
      return null;
    }
    try {
      Matcher matcher = PARTS.matcher(path);
      if (matcher.find()) {
        String month = matcher.group(3);
        int number = month.length() == 3 ? Months.inText(month) : number(month);
        return Moment.on(LocalDate.of(number(matcher.group(1)), number, number(matcher.group(4))));
      }
      if (matcher.usePattern(RUN).reset().find() || matcher.usePattern(STAMP).reset().find()) {
        return Moment.on(
            LocalDate.of(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
      }
      if (matcher.usePattern(DAY_FIRST).reset().find()) {
        return Moment.on(
            LocalDate.of(
                number(matcher.group(3)), number(matcher.group(2)), number(matcher.group(1))));
      }
    } catch (DateTimeException e) {
      return null;
    }
    return null;
  }

  /// Few addresses have a date: they need no pattern to tell.
  private static boolean mayHaveYear(String path) {
    return path.contains("19") || path.contains("20");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
