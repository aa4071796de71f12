package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.LastVisit.Move;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final URI NEW = URI.create("https://new.example/feed");

  @ParameterizedTest(name = "{0} to {1} after {2}: {3}")
  @CsvSource({
    "https://old.example/feed, https://new.example/feed, PT0S, false",
    "https://old.example/feed, https://new.example/feed, P6DT23H, false",
    "https://old.example/feed, https://new.example/feed, P7D, true",
    "http://old.example/feed, https://old.example/feed, PT0S, true",
    "http://old.example:80/feed?a=1, https://old.example:443/feed?a=1, PT0S, true",
    "http://old.example, https://old.example/, PT0S, true",
    "http://OLD.example/feed, https://old.example/feed, PT0S, true",
    "http://old.example:8080/feed, https://old.example/feed, PT0S, false",
    "http://old.example/feed, https://old.example/other, PT0S, false",
    "http://old.example/feed?a=1, https://old.example/feed, PT0S, false",
    "http://old.example/feed, https://www.old.example/feed, PT0S, false",
    "https://old.example/feed, http://old.example/feed, PT0S, false"
  })
  void aMoveIsBelievedAfterAWeekAndAnUpgradeAtOnce(
      URI from, URI to, Duration seenFor, boolean sure) {
    assertThat(Moves.isSure(from, new Move(to, NOW.minus(seenFor)), NOW)).isEqualTo(sure);
  }

  @Test
  void aMoveCountsFromWhenItWasFirstSeenAndOnlyWhileItLasts() {
    Move first = new Move(NEW, NOW.minus(Duration.ofDays(3)));
    assertThat(Moves.seen(null, NEW, NOW)).isEqualTo(new Move(NEW, NOW));
    assertThat(Moves.seen(first, NEW, NOW)).isEqualTo(first);
    assertThat(Moves.seen(first, null, NOW)).isNull();
    URI elsewhere = URI.create("https://elsewhere.example/feed");
    assertThat(Moves.seen(first, elsewhere, NOW)).isEqualTo(new Move(elsewhere, NOW));
  }
}
