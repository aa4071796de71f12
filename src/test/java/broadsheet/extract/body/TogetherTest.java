package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Metadata;
import java.util.Arrays;
import java.util.BitSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TogetherTest {

  private static final String PROSE =
      "The ferries stay in the harbour until the fog has gone, the coast guard said today, and"
          + " nobody knows when that will be.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <table><tr><th>Year<th>Why<tr><td>1994<td>PROSE</table>  | 4
          <table><tr><td>Year<td>Why<tr><td>1994<td>PROSE</table>  | 1
          <table><tr><td>Year<td>Ships<tr><td>1994<td>Forty boats that lost their masts</table> | 4
          <blockquote><p>PROSE<p>Ines Falk</blockquote>            | 2
          """)
  void keepsTheShortPartsOfATableOfDataAndOfAQuote(String html, int kept) {
    Document page = Jsoup.parse(html.replace("PROSE", PROSE));
    PageView view =
        new PageView(page, LayoutReader.read(page.body()), Metadata.titled("Fog in the bay"));
    BitSet story = new BitSet();
    view.layout.passages().stream()
        .filter(passage -> passage.text().length() > 20)
        .forEach(passage -> story.set(passage.number()));
    double[] judged = new double[view.layout.passages().size()];
    Arrays.fill(judged, 0.4);
    new Together(view, judged).mend(story);
    assertThat(story.cardinality()).isEqualTo(kept);
  }
}
