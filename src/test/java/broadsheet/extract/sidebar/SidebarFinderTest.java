package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidebarFinderTest {

  private static final URI PAGE =
      URI.create("https://harbour.example/reports/Ferry_strike_ends_at_last_999.html");
  private static final Metadata ABOUT = Metadata.titled("Ferry strike ends at last");
  private static final String ONE = "/reports/Tide_mills_turn_again_in_the_north_999.html";
  private static final String TWO =
      "https://energy.example/reports/Grid_holds_through_the_storm_night_999.html";
  private static final String THREE = "/afp/220921222929.4zbp9cq4.html";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<div><h3>24/7 Energy News</h3><ul><li>A</li><li>B</li><li>C</li></ul></div>",
        "<table><tr><td><b>24/7 Energy News</b><br>A<br>B<br>C</td></tr></table>",
        "<div class=box><div class=hd>24/7 Energy"
            + " News</div><div>A</div><div>B</div><div>C</div></div>",
        "<section><header><h2><a href=/energy>24/7 Energy"
            + " News</a></h2></header><p>A</p><p>B</p><p>C</p></section>",
      })
  void takesATitledGroupOutOfThePageInWhateverMarkup(String box) {
    Document page =
        page(
            box.replace("A", "<a href='" + ONE + "'>Tide mills turn again in the north</a>")
                .replace("B", "<a href='" + TWO + "'>Grid holds through the storm night</a>")
                .replace("C", "<a href='" + THREE + "'>Harbour towns count their boats</a>"));

    List<Sidebar> found = SidebarFinder.take(page, PAGE, ABOUT);

    assertThat(found).extracting(Sidebar::title).containsExactly("24/7 Energy News");
    assertThat(found.getFirst().headlines())
        .extracting(Headline::title)
        .containsExactly(
            "Tide mills turn again in the north",
            "Grid holds through the storm night",
            "Harbour towns count their boats");
    assertThat(found.getFirst().headlines().get(1).url()).isEqualTo(URI.create(TWO));
    assertThat(page.text())
        .doesNotContain("Tide mills")
        .doesNotContain("24/7")
        .contains("crews went back");
  }

  @Test
  void leavesMenusAndLinksInsideSentencesWhereTheyAre() {
    Document page =
        page(
            "<nav><h3>Sections</h3><ul><li><a href='/world-news-of-today-1'>World news of today</a>"
                + "<li><a href='/sport-of-the-day-2'>Sport of the day</a></ul></nav>"
                + "<p>As we wrote in <a href='"
                + ONE
                + "'>a report on the mills</a> and in "
                + "<a href='"
                + TWO
                + "'>one on the grid that held</a>, the crews went back.</p>");
    String before = page.text();

    assertThat(SidebarFinder.take(page, PAGE, ABOUT)).isEmpty();
    assertThat(page.text()).isEqualTo(before);
  }

  private static Document page(String box) {
    return Jsoup.parse(
        "<body><h1>Ferry strike ends at last</h1><p>The crews went back to work on Monday morning"
            + " after nine days in port, and the first boats left before noon with the post on"
            + " board.</p><p>The crews went back because the owners gave in on the night watch,"
            + " both sides said.</p>"
            + box
            + "</body>",
        PAGE.toString());
  }
}
