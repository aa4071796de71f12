package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredBodyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type":"NewsArticle","articleBody":"The ship."}           | The ship.
          {"@graph":[{"articleBody":"Short"},{"articleBody":"The longer"}]} | The longer
          {"articleBody":"<p>The <b>ship</b>.</p>"}                   | The ship.
          {"articleBody":"The ship.", broken                          | The ship.
          {"articleBody":["The ship."]}                               | ``
          {"headline":"The ship"}                                     | ``
          not JSON at all "articleBody"                               | ``
          """)
  void readsTheStoryThatThePageRepeatsForMachines(String json, String body) {
    String html = "<script type='application/ld+json'>" + json + "</script>";
    assertThat(DeclaredBody.of(data(html))).isEqualTo(body);
  }

  private static List<String> data(String html) {
    Document page = Jsoup.parse(html);
    return LinkedData.of(page, LayoutReader.read(page.body()));
  }
}
