package broadsheet.update;

import broadsheet.news.LastVisit.Move;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When a source that says it moved is believed.
///
/// A hotel's or a train's network answers everything with a permanent redirect, and so does a site
/// that was set up wrongly for an afternoon.
final class Moves {

  private static final Duration TRIAL = Duration.ofDays(7);

  private Moves() {}

  /// What is to be remembered of a move, or of its absence.
  ///
  /// @param to where the redirect leads now; null if the source answered where it is
  static @Nullable Move seen(@Nullable Move before, @Nullable URI to, Instant now) {
    if (to == null) {
      return null;
    }
    return before != null && before.to().equals(to) ? before : new Move(to, now);
  }

  /// Whether the source is to be pointed to the new address.
  static boolean isSure(URI from, Move move, Instant now) {
    return isUpgrade(from, move.to()) || !now.isBefore(move.since().plus(TRIAL));
  }

  /// From http to https of the same address.
  private static boolean isUpgrade(URI from, URI to) {
    return "http".equalsIgnoreCase(from.getScheme())
        && "https".equalsIgnoreCase(to.getScheme())
        && String.valueOf(from.getHost()).equalsIgnoreCase(to.getHost())
        && (from.getPort() == -1 || from.getPort() == 80)
        && (to.getPort() == -1 || to.getPort() == 443)
        && path(from).equals(path(to))
        && Objects.equals(from.getRawQuery(), to.getRawQuery());
  }

  private static String path(URI address) {
    String path = address.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
