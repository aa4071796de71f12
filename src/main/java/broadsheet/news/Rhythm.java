package broadsheet.news;

import java.time.Duration;

/// What is known of how often a source prints and wishes to be asked.
///
/// @param weekly headlines that it printed in the week before its last answer
/// @param freshFor how long the server says that its last answer stays good; zero where it does not
/// @param rest how long the feed itself asks to be left alone
/// @param whole false if not all that the last answer announced was brought
public record Rhythm(int weekly, Duration freshFor, Rest rest, boolean whole) {

  public static final Rhythm UNKNOWN = new Rhythm(0, Duration.ZERO, Rest.NONE, true);
}
