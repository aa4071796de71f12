package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

  @ParameterizedTest(name = "{1} times “{0}”: {2} min")
  @CsvSource({
    "'', 1, 1",
    "'buoy ', 20, 1",
    "'buoy, ', 690, 3",
    "'عوامة ', 690, 3",
    "浮標, 460, 2",
    "'— ', 690, 1"
  })
  void isCountedByWordsOrIdeographsInWholeMinutes(String word, int times, int minutes) {
    assertThat(ReadingTime.minutes(word.repeat(times))).isEqualTo(minutes);
  }
}
