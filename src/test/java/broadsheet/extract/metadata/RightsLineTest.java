package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2022 AFP. All rights reserved.",
        "Copyright 2022 Harbour Wire",
        "(c) 2022 Harbour Wire",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Alle Rechte vorbehalten",
        "Tous droits réservés",
        "Todos los derechos reservados",
        "Todos os direitos reservados",
        "Riproduzione riservata",
        "Все права защищены",
        "Wszelkie prawa zastrzeżone",
        "Tüm hakları saklıdır",
        "جميع الحقوق محفوظة",
        "版权所有",
        "無断転載を禁じます",
        "저작권자 하버와이어",
      })
  void knowsARightsLine(String line) {
    assertThat(RightsLine.isRights(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "The court ruled on copyright on Tuesday.",
        "He has every right to be here.",
        "Sign © here",
        "The rights of fishermen are reserved to the crown"
      })
  void aStoryAboutRightsIsNone(String line) {
    assertThat(RightsLine.isRights(line)).isFalse();
  }

  @Test
  void prefersTheArticlesLineToThatOfTheSite() {
    String body =
        "<h1>Bridge</h1><article><p>Text.</p><p>© 2022 AFP. All rights reserved.</p></article>"
            + "<footer><p>© 2022 Harbour Wire</p></footer>";
    assertThat(Told.valueOf(RightsLine.of(Pages.clues("", body))))
        .isEqualTo("© 2022 AFP. All rights reserved.");
  }

  @Test
  void readsWhatIsDeclared() {
    assertThat(Told.valueOf(RightsLine.of(Pages.clues(meta("copyright", "Harbour Wire 2022"), ""))))
        .isEqualTo("Harbour Wire 2022");
    assertThat(
            Told.valueOf(
                RightsLine.of(
                    Pages.article(
                        "'copyrightYear':2022,'copyrightHolder':{'name':'Harbour Wire'}"))))
        .isEqualTo("© 2022 Harbour Wire");
  }
}
