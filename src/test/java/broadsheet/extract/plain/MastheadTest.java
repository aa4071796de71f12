package broadsheet.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.text.Trace;
import broadsheet.news.Article;
import broadsheet.news.BodyText;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {

  private static final URI PAGE = URI.create("https://harbour.example/ferry.html");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry crews sail again~by Staff Writers~They met.                                        | Ferry crews sail again | They met.
          Harbour News~Ferry crews sail again~by Staff Writers~They met.                           | Ferry crews sail again | They met.
          Harbour News~Ships Forts Winds~Sep 21, 2022~Ferry crews sail again~By Mara Holt~They met. | Ferry crews sail again | They met.
          Harbour News~Ferry crews sail again~Sep 21, 2022~by Staff Writers~They met.              | Ferry crews sail again | They met.
          Harbour News~Ferry crews sail again~SEOUL, Sept 21 (AFP) - They met.                     | Ferry crews sail again | SEOUL, Sept 21 (AFP) - They met.
          Harbour News~Ferry crews sail again~They had met on Sunday night.~By Mara Holt~They met. | Ferry crews sail again | They met.
          Harbour News~Crews back~by Staff Writers~They met.                                       | Crews back             | They met.
          Ferry crews sail again~They met.~By noon they sailed.~They are glad.                     | Ferry crews sail again | They met.~By noon they sailed.~They are glad.
          Ferry crews sail again~They met.~A second line~by Staff Writers~They are glad.           | Ferry crews sail again | They met.~A second line~by Staff Writers~They are glad.
          """)
  void standsOverTheHeadlineThatTheBylineGivesAway(String lines, String title, String body) {
    Article article = PlainTextPage.read(lines.replace('~', '\n'), PAGE, Trace.OFF).orElseThrow();

    assertThat(article.about().title()).isEqualTo(title);
    assertThat(BodyText.of(article.body())).isEqualToIgnoringNewLines(body.replace('~', '\n'));
  }
}
