package broadsheet.update;

import java.time.Duration;
import java.time.Instant;

/// How long a source that fails is left alone: doubling from five minutes to a day.
final class Backoff {

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  private Backoff() {}

  /// @param failures tries that failed in a row before this one
  static Instant nextTry(Instant now, int failures) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures, 12));
    return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }
}
