package broadsheet.update;

import broadsheet.news.Health;
import broadsheet.news.Rest;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// When a source is to be asked again.
public final class Schedule {

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofDays(1);

  /// Servers of files that never change give everything a year; a feed among them is no exception.
  private static final Duration MOST_FRESH = Duration.ofDays(1);

  private static final Duration MOST_REST = Duration.ofDays(7);

  /// A source is asked twice in the time between two of its headlines.
  private static final Duration WEEK_BY_TWO = Duration.ofDays(7).dividedBy(2);

  private Schedule() {}

  /// Whether the source is to be asked now.
  public static boolean isDue(Source source, Instant now) {
    Instant asked = source.health().asked();
    boolean clockWasSetBack = asked != null && asked.isAfter(now);
    return (clockWasSetBack && source.health().state() == Health.State.OPEN)
        || !next(source).isAfter(now);
  }

  /// When the source is asked by itself the next time: a moment in the past if it is overdue,
  /// [Instant#MAX] if it never is.
  public static Instant next(Source source) {
    Health health = source.health();
    if (health.state() == Health.State.GONE) {
      return Instant.MAX;
    }
    if (health.nextTry() != null) {
      return health.nextTry();
    }
    if (health.asked() == null) {
      return Instant.MIN;
    }
    if (!source.rhythm().whole()) {
      return health.asked().plus(Backoff.FIRST); // to go on where it was
    }
    Duration own = source.settings().every();
    return own != null
        ? health.asked().plus(own)
        : awake(health.asked().plus(interval(source.rhythm())), source.rhythm().rest());
  }

  /// The longest of what its printing suggests, what its server asks for, and what it asks for.
  static Duration interval(Rhythm rhythm) {
    Duration pace =
        rhythm.weekly() == 0 ? LONGEST : between(WEEK_BY_TWO.dividedBy(rhythm.weekly()));
    Duration fresh = shorter(rhythm.freshFor(), MOST_FRESH);
    Duration rest = shorter(rhythm.rest().interval(), MOST_REST);
    return longer(pace, longer(fresh, rest));
  }

  private static Duration between(Duration pace) {
    return shorter(longer(pace, SHORTEST), LONGEST);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// The first moment from `due` on that is in none of the hours and days to skip. A feed that
  /// skips all of them does not mean it.
  private static Instant awake(Instant due, Rest rest) {
    if (rest.skipHours().size() >= 24 || rest.skipDays().size() >= 7) {
      return due;
    }
    ZonedDateTime at = due.atZone(ZoneOffset.UTC);
    while (rest.skipHours().contains(at.getHour()) || rest.skipDays().contains(at.getDayOfWeek())) {
      at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return at.toInstant();
  }
}
