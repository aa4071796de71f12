package broadsheet.update;

import java.time.Duration;
import java.time.Instant;

/// How long a source that fails is left alone: doubling from five minutes to a day, and a quarter
/// more or less by chance, so that sources that failed together do not come back together.
final class Backoff {

  static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  private Backoff() {}

  /// @param failures tries that failed in a row before this one
  /// @param chance from 0 to 1
  static Instant nextTry(Instant now, int failures, double chance) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures, 12));
    Duration bounded = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    return now.plusMillis(Math.round(bounded.toMillis() * (0.75 + chance / 2)));
  }
}
