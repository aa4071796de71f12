package broadsheet.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the network writes dates. All in UTC, as its wires do.
final class Dates {

  private static final Pattern MARK = Pattern.compile("\\{(day|date|month|year|time)([+-]\\d+)?}");

  /// As wires shorten months in running text; five are never shortened.
  private static final List<String> WIRE_MONTHS =
      List.of(
          "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov",
          "Dec");

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("MMM dd, uuuu", Locale.ENGLISH);

  private Dates() {}

  static ZonedDateTime utc(Instant instant) {
    return instant.atZone(ZoneOffset.UTC);
  }

  /// "Busan, Nov 24 (HWS) Nov 24, 2026", or without the first date where the story came by mail.
  static String dateline(SampleArticle article, Instant published) {
    ZonedDateTime at = utc(published);
    String filed =
        article.wireDateline()
            ? ", " + WIRE_MONTHS.get(at.getMonthValue() - 1) + " " + at.getDayOfMonth()
            : "";
    return article.place() + filed + " (" + article.site().agency() + ") " + STAMP.format(at);
  }

  /// Fills in what the text leaves open so that it fits any day: `{day}` and `{day-1}` are
  /// weekdays, `{date+3}` a day and month, `{time-35}` a clock time that many minutes earlier.
  static String fill(String text, Instant published, Locale locale) {
    return MARK.matcher(text).replaceAll(mark -> fill(mark, utc(published), locale));
  }

  private static String fill(MatchResult mark, ZonedDateTime at, Locale locale) {
    long by = mark.group(2) == null ? 0 : Long.parseLong(mark.group(2));
    return switch (mark.group(1)) {
      case "day" -> at.plusDays(by).getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
      case "date" -> date(at.plusDays(by), locale);
      case "month" ->
          at.plusMonths(by).getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
      case "year" -> Integer.toString(at.plusYears(by).getYear());
      default -> DateTimeFormatter.ofPattern("HH:mm", locale).format(at.plusMinutes(by));
    };
  }

  private static String date(ZonedDateTime at, Locale locale) {
    DateTimeFormatter form =
        locale.getLanguage().equals("en")
            ? DateTimeFormatter.ofPattern("d MMMM", locale)
            : DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
    return form.format(at);
  }
}
