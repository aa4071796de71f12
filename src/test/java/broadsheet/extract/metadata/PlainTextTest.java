package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Storm hits coast       | STORM HITS COAST!
          “Storm” hits coast…    | "Storm" hits coast...
          Café Élysée            | CAFÉ ÉLYSÉE
          Cafe\u0301 no\u0308tig | Café nötig
          Straße × Öl            | STRAßE ÖL
          Ｓｔｏｒｍ ２               | storm 2
          Москва — Киев          | МОСКВА-КИЕВ
          ﬁre                    | fire
          """)
  void textsThatSayTheSameHaveOneKey(String one, String other) {
    assertThat(PlainText.key(one)).isEqualTo(PlainText.key(other));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Storm ‘hits’ coast – again…     | Storm ‘hits’ coast – again…
          Storm&amp;amp;Sea <b>now</b>     | Storm&Sea now
          Storm\u00A0 hits\u200B it       | Storm hits it
          So\u00ADftly                    | Softly
          """)
  void readsAsAPersonWould(String raw, String text) {
    assertThat(PlainText.of(raw)).isEqualTo(text);
  }
}
