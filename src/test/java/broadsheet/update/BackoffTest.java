package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @ParameterizedTest(name = "after {0} failures {2}, by chance {1}")
  @CsvSource({
    "0, 0.5, PT5M",
    "1, 0.5, PT10M",
    "4, 0.5, PT80M",
    "8, 0.5, PT21H20M",
    "9, 0.5, PT24H",
    "1000000, 0.5, PT24H",
    "1, 0, PT7M30S",
    "1, 1, PT12M30S"
  })
  void thePauseDoublesUpToADayGiveOrTakeAQuarter(int failures, double chance, Duration pause) {
    assertThat(Backoff.nextTry(NOW, failures, chance)).isEqualTo(NOW.plus(pause));
  }
}
