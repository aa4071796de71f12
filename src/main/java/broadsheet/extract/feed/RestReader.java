package broadsheet.extract.feed;

import broadsheet.news.Rest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How long a feed asks to be left alone: RSS 2.0 `ttl`, `skipHours` and `skipDays`, the
/// `sy:updatePeriod` and `sy:updateFrequency` of RSS 1.0's syndication module, and the one thing
/// that JSON Feed 1.1 has, `expired`: it will never change again. Of two intervals the longer
/// counts; what makes no sense is passed over.
final class RestReader {

  /// Children of the channel that it reads.
  static final Set<String> FIELDS =
      Set.of("ttl", "skiphours", "skipdays", "sy:updateperiod", "sy:updatefrequency");

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int MOST_A_PERIOD = 100_000;

  private RestReader() {}

  static Rest of(Fields fields) {
    return new Rest(
        interval(
            fields.lastText("ttl"),
            fields.lastText("sy:updateperiod"),
            fields.lastText("sy:updatefrequency")),
        hours(parts(fields, "skiphours")),
        days(parts(fields, "skipdays")));
  }

  /// @param head a feed in JSON without its items, or the channel of an RSS feed in JSON
  static Rest of(JsonNode head) {
    Duration interval =
        interval(
            head.path("ttl").asText(),
            head.path("sy:updatePeriod").asText(),
            head.path("sy:updateFrequency").asText("1"));
    return new Rest(
        head.path("expired").asBoolean() ? LONGEST : interval,
        hours(parts(head.path("skipHours").path("hour"))),
        days(parts(head.path("skipDays").path("day"))));
  }

  private static Duration interval(
      @Nullable String ttl, @Nullable String period, @Nullable String frequency) {
    Duration least = Duration.ofMinutes(Math.max(0, number(ttl, 0)));
    Duration between = between(period, number(frequency, 1));
    Duration longer = least.compareTo(between) > 0 ? least : between;
    return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
  }

  private static Duration between(@Nullable String period, int frequency) {
    if (frequency < 1 || frequency > MOST_A_PERIOD || period == null) {
      return Duration.ZERO;
    }
    int hours =
        switch (period.strip().toLowerCase(Locale.ROOT)) {
          case "hourly" -> 1;
          case "daily" -> 24;
          case "weekly" -> 7 * 24;
          case "monthly" -> 30 * 24;
          case "yearly" -> 365 * 24;
          default -> 0;
        };
    return Duration.ofHours(hours).dividedBy(frequency);
  }

  /// RSS 0.91 counts from 1 to 24, RSS 2.0 from 0 to 23: 24 is midnight in both.
  private static Set<Integer> hours(List<String> written) {
    Set<Integer> hours = new HashSet<>();
    for (String text : written) {
      int hour = number(text, -1);
      if (hour >= 0 && hour <= 24) {
        hours.add(hour % 24);
      }
    }
    return hours;
  }

  private static Set<DayOfWeek> days(List<String> written) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String text : written) {
      Arrays.stream(DayOfWeek.values())
          .filter(day -> day.name().equalsIgnoreCase(text.strip()))
          .forEach(days::add);
    }
    return days;
  }

  private static List<String> parts(Fields fields, String name) {
    List<String> parts = new ArrayList<>();
    for (Element list : fields.all(name)) {
      list.children().forEach(part -> parts.add(ElementText.of(part)));
    }
    return parts;
  }

  /// One value, or many in an array.
  private static List<String> parts(JsonNode written) {
    List<String> parts = new ArrayList<>();
    if (written.isValueNode()) {
      parts.add(written.asText());
    }
    written.forEach(part -> parts.add(part.asText()));
    return parts;
  }

  private static int number(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
