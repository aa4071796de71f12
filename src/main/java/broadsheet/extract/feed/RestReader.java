package broadsheet.extract.feed;

import broadsheet.news.Rest;
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

/// How long a feed asks to be left alone: RSS 2.0 `ttl`, `skipHours` and `skipDays`, and the
/// `sy:updatePeriod` and `sy:updateFrequency` of RSS 1.0's syndication module. Of two intervals the
/// longer counts; what makes no sense is passed over.
final class RestReader {

  /// Children of the channel that it reads.
  static final Set<String> FIELDS =
      Set.of("ttl", "skiphours", "skipdays", "sy:updateperiod", "sy:updatefrequency");

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int MOST_A_PERIOD = 100_000;

  private RestReader() {}

  static Rest of(Fields fields) {
    Duration ttl = Duration.ofMinutes(Math.max(0, number(fields.lastText("ttl"), 0)));
    Duration period = period(fields);
    Duration longer = ttl.compareTo(period) > 0 ? ttl : period;
    return new Rest(longer.compareTo(LONGEST) > 0 ? LONGEST : longer, hours(fields), days(fields));
  }

  private static Duration period(Fields fields) {
    int frequency = number(fields.lastText("sy:updatefrequency"), 1);
    String name = fields.lastText("sy:updateperiod");
    if (frequency < 1 || frequency > MOST_A_PERIOD || name == null) {
      return Duration.ZERO;
    }
    int hours =
        switch (name.toLowerCase(Locale.ROOT)) {
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
  private static Set<Integer> hours(Fields fields) {
    Set<Integer> hours = new HashSet<>();
    for (String text : parts(fields, "skiphours")) {
      int hour = number(text, -1);
      if (hour >= 0 && hour <= 24) {
        hours.add(hour % 24);
      }
    }
    return hours;
  }

  private static Set<DayOfWeek> days(Fields fields) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String text : parts(fields, "skipdays")) {
      Arrays.stream(DayOfWeek.values())
          .filter(day -> day.name().equalsIgnoreCase(text))
          .forEach(days::add);
    }
    return days;
  }

  private static List<String> parts(Fields fields, String name) {
    List<String> parts = new ArrayList<>();
    for (Element list : fields.all(name)) {
      list.children().forEach(part -> parts.add(ElementText.of(part).strip()));
    }
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
