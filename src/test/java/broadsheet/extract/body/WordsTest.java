package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry crews back  | back: FERRY crews!   | 1
          the sea, the sea  | The sea              | 1
          ferry crews back  | ferry crews at home  | 0.571
          ferry             | harbour              | 0
          ''                | ferry                | 0
          ferry             | ''                   | 0
          море и лодки      | Море                 | 0.5
          """)
  void areAlikeInTheShareOfDifferentWordsThatBothHave(String one, String other, double likeness) {
    assertThat(round(Words.of(one).likeness(Words.of(other)))).isEqualTo(likeness);
    assertThat(round(Words.of(other).likeness(Words.of(one)))).isEqualTo(likeness);
  }

  private static double round(double likeness) {
    return Math.round(likeness * 1000) / 1000.0;
  }
}
