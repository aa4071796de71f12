package broadsheet.news;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/// How long a feed asks to be left alone.
///
/// @param interval shortest time between two visits: RSS `ttl`, or a period by its frequency as in
///     `sy:updatePeriod` and `sy:updateFrequency`; zero where it does not say
/// @param skipHours hours of the day in UTC, 0 to 23, in which nothing new comes (RSS `skipHours`)
/// @param skipDays days in UTC on which nothing new comes (RSS `skipDays`)
public record Rest(Duration interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

  public static final Rest NONE = new Rest(Duration.ZERO, Set.of(), Set.of());

  public Rest {
    skipHours = Set.copyOf(skipHours);
    skipDays = Set.copyOf(skipDays);
  }
}
