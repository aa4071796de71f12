package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Metadata;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityTest {

  /// `P` is a paragraph, `s` a short line, `m` a stock phrase, `a` a link, `c` a line under a
  /// picture.
  @ParameterizedTest(name = "{0} judged {1}: the {2}. of them is judged {3}")
  @CsvSource({
    "PPsPP,  .95 .95 .45 .95 .95, 3, higher",
    "PPmPP,  .95 .95 .45 .95 .95, 3, the same",
    "PPaPP,  .95 .95 .45 .95 .95, 3, the same",
    "PPcPP,  .95 .95 .45 .95 .95, 3, the same",
    "PPssss, .95 .95 .05 .05 .55 .05, 5, lower",
    "PPmsms, .95 .95 .05 .05 .55 .05, 5, lower",
    "ssPPP,  .05 .55 .95 .95 .95, 2, higher",
    "sssPP,  .05 .05 .55 .05 .95, 3, the same",
    "sPP,    .00 .95 .95,         1, the same",
    "P,      .60,                 1, the same",
  })
  void aDoubtfulPassageIsJudgedByThoseAroundIt(
      String page, String judged, int passage, String outcome) {
    StringBuilder html = new StringBuilder();
    page.chars().forEach(kind -> html.append(passage(kind)));
    double[] likely = Stream.of(judged.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    double before = likely[passage - 1];
    Continuity.mend(view(html.toString()), likely);
    double change = likely[passage - 1] - before;
    assertThat(Math.abs(change) < 1e-9 ? "the same" : change > 0 ? "higher" : "lower")
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0 1 0.5 1 0", "1 1 1 1 1", "0 0 0 0 0"})
  void whatIsCertainDoesNoHarm(String judged) {
    double[] likely = Stream.of(judged.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    Continuity.mend(view("<p>Fog over the harbour</p>".repeat(likely.length)), likely);
    assertThat(likely).isNotEmpty().doesNotContain(Double.NaN);
    for (double one : likely) {
      assertThat(one).isBetween(0.0, 1.0);
    }
  }

  private static String passage(int kind) {
    return switch (kind) {
      case 's' -> "<p>The tide</p>";
      case 'm' -> "<p>Read more on the tide</p>";
      case 'a' -> "<p><a href=/tide>The tide</a></p>";
      case 'c' -> "<img src=tide.jpg><p>The tide</p>";
      default ->
          "<p>The ferries stay in the harbour until the fog has gone, the coast guard said, and"
              + " nobody knows when that will be.</p>";
    };
  }

  private static PageView view(String html) {
    Document page = Jsoup.parse(html);
    return new PageView(page, LayoutReader.read(page.body()), Metadata.titled("Fog"));
  }
}
