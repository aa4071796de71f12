package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.body.Phrases.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Read more: Ships wait off the harbour | MORE
          Lesen Sie auch: Schiffe warten        | MORE
          Lire aussi : les navires              | MORE
          Lea también                           | MORE
          Читайте также                         | MORE
          Czytaj także                          | MORE
          関連記事                              | MORE
          관련기사                              | MORE
          اقرأ المزيد                           | MORE
          यह भी पढ़ें                            | MORE
          Sign up for our newsletter            | LETTER
          Tüm hakları saklıdır                  | RIGHTS
          Teilen                                | SHARE
          Follow me on the pier                 | APPEAL
          In eigener Sache                      | APPEAL
          Поддержите нас                        | APPEAL
          """)
  void knowsThePhraseThatOpensAPassage(String text, Kind kind) {
    assertThat(Phrases.lead(Phrases.in(text)) & kind.bit()).isNotZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Shares fell on Monday,SHARE", "The commentator spoke,COMMENT"})
  void aPhraseInsideAWordIsNone(String text, Kind kind) {
    assertThat(Phrases.in(text) & kind.bit()).isZero();
  }
}
