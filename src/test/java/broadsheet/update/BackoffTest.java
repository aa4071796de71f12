package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @ParameterizedTest(name = "after {0} failures {1}")
  @CsvSource({"0, PT5M", "1, PT10M", "4, PT80M", "8, PT21H20M", "9, PT24H", "1000000, PT24H"})
  void thePauseDoublesUpToADay(int failures, Duration pause) {
    assertThat(Backoff.nextTry(NOW, failures)).isEqualTo(NOW.plus(pause));
  }
}
