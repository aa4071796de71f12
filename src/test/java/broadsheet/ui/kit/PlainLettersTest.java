package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Łódź                     | lodz
          Straße                   | strasse
          Ærø, Đà Nẵng, œuvre      | aero, da nang, oeuvre
          Iğdır                    | igdir
          cafe\u0301               | cafe
          it’s „now“ – 4\u00A0310  | it's "now" - 4 310
          har\u00ADbour            | harbour
          قَالَ أحمد               | قال احمد
          東京                     | 東京
          """)
  void areWhatAReaderTypes(String text, String typed) {
    assertThat(PlainLetters.of(text)).isEqualTo(typed);
  }
}
