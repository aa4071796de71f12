package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boats are in. The quay is full. Nobody knows why. | 60 | Boats are in. The quay is full. Nobody knows why.
          Boats are in. The quay is full. Nobody knows why. | 40 | Boats are in. The quay is full.
          Boats are in harbour while the storm goes by      | 20 | Boats are in harbour …
          Hafenarbeiterversammlungsraum                     | 12 | Hafenarbeite …
          """)
  void keepsWholeSentencesOrWholeWords(String text, int most, String said) {
    assertThat(Excerpt.sentences(text, most)).isEqualTo(said);
  }
}
