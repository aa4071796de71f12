package broadsheet.news;

import java.time.Duration;

/// What a source's good answer said beside its headlines.
///
/// @param left to be remembered for the next visit
/// @param freshFor as in [Rhythm]
/// @param rest as in [Rhythm]
public record Answer(LastVisit left, Duration freshFor, Rest rest) {

  /// One that said nothing but its headlines.
  public static final Answer BARE = new Answer(LastVisit.NONE, Duration.ZERO, Rest.NONE);
}
