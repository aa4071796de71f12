package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "March, 3, 3",
    "SEPT, 9, 9",
    "août, 8, 8",
    "фев, 2, 2",
    "Smarch, 0, 0",
    "ožujka, 3, 0",
    "unor, 2, 0",
    "Pro, 12, 0",
    "Ian, 1, 0",
  })
  void aNameMayBeAnotherWordInATextButNotInADate(String word, int inDate, int inText) {
    assertThat(Months.inDate(word)).isEqualTo(inDate);
    assertThat(Months.inText(word)).isEqualTo(inText);
  }
}
