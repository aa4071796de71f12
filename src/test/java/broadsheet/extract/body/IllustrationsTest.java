package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Metadata;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllustrationsTest {

  private static final String IMAGE = "<img src=tide.jpg>";

  /// The passage asked about is "X".
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IMAGE<p>X<p>a<p>b                     | 0  | 12 | 1
          <p>a<p>X<p>b</p>IMAGE                 | 12 | 1  | 1
          IMAGE<p>a<p>b<p>X<p>c</p>IMAGE        | 2  | 1  | 1
          <p>X<p>a                              | 12 | 12 | 12
          <div>IMAGE<p>X</div><p>a              | 0  | 12 | 1
          <div>IMAGE</div><div><p>X</div>       | 0  | 12 | 2
          <p>X IMAGE goes on<p>a                | 0  | 12 | 0
          """)
  void tellsHowFarAPictureIs(String html, int since, int until, int levels) {
    Map<String, Double> signals = signals(html.replace("IMAGE", IMAGE));
    assertThat(signals)
        .containsEntry("since a picture", (double) since)
        .containsEntry("until a picture", (double) until)
        .containsEntry("levels to a picture", (double) levels);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div>IMAGE<p>X</div><p>abc            | 1  | 1
          <div>IMAGE<p>X<p>abc</div><p>d        | 2  | 0.25
          <p>X                                  | 40 | 0
          """)
  void tellsWhetherThePictureHasABoxOfItsOwn(String html, int passages, double share) {
    Map<String, Double> signals = signals(html.replace("IMAGE", IMAGE));
    assertThat(signals)
        .containsEntry("passages around the picture", (double) passages)
        .containsEntry("share of the picture's box", share);
  }

  private static Map<String, Double> signals(String html) {
    Document document = Jsoup.parse(html);
    Layout layout = LayoutReader.read(document.body());
    PageView page = new PageView(document, layout, Metadata.titled("Fog"));
    Passage asked =
        layout.passages().stream().filter(p -> p.text().startsWith("X")).findFirst().orElseThrow();
    Map<String, Double> signals = new LinkedHashMap<>();
    page.illustrations.put(asked, asked.text().length(), new Signals(signals::put));
    return signals;
  }
}
