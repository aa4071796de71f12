package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "90m, PT1H30M, 1h30m",
    "1m, PT1M, 1m",
    "6h, PT6H, 6h",
    "36H, PT36H, 36h",
    "2d, PT48H, 2d",
    "1h30m, PT1H30M, 1h30m",
    "auto,,",
    "0m,,",
    "-5m,,",
    "30s,,",
    "400d,,",
    "99999999999999999999d,,",
    "5,,",
    "soon,,",
    "'',,",
  })
  void isReadAsPeopleTypeItAndSaidInTheSameForm(String typed, Duration read, String said) {
    assertThat(Interval.ASKED.read(typed).orElse(null)).isEqualTo(read);
    assertThat(Interval.ASKED.read(typed).map(Interval.ASKED::said).orElse(null)).isEqualTo(said);
  }

  @Test
  void withoutOneTheSourcesOwnRhythmDecidesAndArticlesStay() {
    assertThat(Interval.ASKED.said(null)).isEqualTo("auto");
    assertThat(Interval.KEPT.said(null)).isEqualTo("forever");
  }
}
