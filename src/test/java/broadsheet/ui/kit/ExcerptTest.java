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
          Boats are in harbour while the storm goes by      | 20 | Boats are in harbour…
          Hafenarbeiterversammlungsraum                     | 12 | Hafenarbeite…
          Boats are in harbour. The storm goes by.          | 18 | Boats are in harbour.
          Boats are in harbour, and the storm goes by       | 26 | Boats are in harbour…
          Boats, large and small, are in harbour by night   | 34 | Boats, large and small, are in…
          Three boats are in. 1. The Gull, of Busan.        | 24 | Three boats are in.
          """)
  void keepsWholeSentencesOrWholeWords(String text, int most, String said) {
    assertThat(Excerpt.sentences(text, most)).isEqualTo(said);
  }
}
