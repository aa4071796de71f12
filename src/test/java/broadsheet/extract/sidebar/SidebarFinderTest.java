package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Picture;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidebarFinderTest {

  private static final URI PAGE =
      URI.create("https://harbour.example/reports/Ferry_strike_ends_at_last_999.html");
  private static final Metadata ABOUT = Metadata.titled("Ferry strike ends at last");
  private static final String ONE = "/reports/Tide_mills_turn_again_in_the_north_999.html";
  private static final String TWO =
      "https://energy.example/reports/Grid_holds_through_the_storm_night_999.html";
  private static final String THREE = "/afp/220921222929.4zbp9cq4.html";
  private static final String LIST =
      "<ul><li><a href='"
          + ONE
          + "'>Tide mills turn again in the north</a></li><li><a href='"
          + TWO
          + "'>Grid holds through the storm night</a></li><li><a href='"
          + THREE
          + "'>Harbour towns count their boats</a></li></ul>";

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

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<div class=tags><h4>Tags</h4>LIST</div>",
        "<div class='post-comments comments'><h3>What readers say</h3>LIST</div>",
        "<div><h3>Around the Web</h3>LIST</div>",
        "<div><h3>Sponsored stories</h3>LIST</div>",
        "<div><h3>Promoted</h3>LIST</div>",
        "<div><h3>You may also like</h3><ul>"
            + "<li><a href='https://trc.taboola.com/ten-tricks-of-the-tide-1'>Ten tricks of the"
            + " tide</a><li><a href='https://paid.outbrain.com/one-pan-that-cooks-all-2'>One pan"
            + " that cooks it all</a></ul></div>",
        "<div class=breadcrumb><h4>You are here</h4>LIST</div>",
        "<div class=share-buttons><h4>Share this story</h4>LIST</div>",
        "<div class=tag-cloud><h4>Subjects of the week</h4>LIST</div>",
        "<div><h3>The gallery of this story</h3><ul>"
            + "<li><a href='#picture-1'>The crews leave the boats at dawn</a>"
            + "<li><a href='?slide=2'>The owners give in at last</a>"
            + "<li><a href='#picture-3'>The first boats sail with the post</a></ul></div>",
        "<ul role=menu><li>Desks of the house LIST</li></ul>",
        "<div><h3>Ferry strike ends at last</h3>LIST</div>",
        "<figure><figcaption>Boats in the harbour</figcaption></figure>LIST",
        "<p>He said so on Monday, and left.</p>LIST",
      })
  void takesNothingUnderATitleThatIsNone(String box) {
    Document page = page(box.replace("LIST", LIST));
    String before = page.text();

    assertThat(SidebarFinder.take(page, PAGE, ABOUT)).isEmpty();
    assertThat(page.text()).isEqualTo(before);
  }

  @Test
  void partsGroupsInOneFlatBoxByTheirTitlesAndKeepsASecondCopyOnce() {
    Document page =
        page(
            "<div><h3>Most read</h3>"
                + LIST
                + "<h3>Related</h3>"
                + LIST
                + "<h3>Related</h3>"
                + LIST
                + "</div>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT))
        .extracting(Sidebar::title)
        .containsExactly("Most read", "Related");
  }

  @Test
  void readsTheHeadlineWithoutKickerTimeAndTeaserAndKeepsWhatIsPrintedWithIt() {
    String item =
        "<li><a href='%s'><img src=/p/%d.jpg></a><span"
            + " class=kicker>Harbour</span><b>Video</b><h3><a href='%s'>%s</a></h3><p>The owners"
            + " gave in on the night watch, as both sides said.</p><time"
            + " datetime='2022-09-21T22:29:29+02:00'>an hour ago</time></li>";
    Document page =
        page(
            "<aside><h2>Most read</h2><ul>"
                + String.format(Locale.ROOT, item, ONE, 1, ONE, "Tide mills turn again")
                + String.format(Locale.ROOT, item, TWO, 2, TWO, "Grid holds through the storm")
                + "</ul></aside>");

    Headline headline = SidebarFinder.take(page, PAGE, ABOUT).getFirst().headlines().getFirst();

    assertThat(headline.title()).isEqualTo("Tide mills turn again");
    assertThat(headline.label()).isEqualTo("Video");
    assertThat(headline.summary()).startsWith("The owners gave in");
    assertThat(headline.published()).isEqualTo(Instant.parse("2022-09-21T20:29:29Z"));
    assertThat(headline.picture())
        .isEqualTo(Picture.at(URI.create("https://harbour.example/p/1.jpg")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "In four steps, false",
    "The boats that we tried, false",
    "Related stories, true",
    "Lesen Sie auch, true"
  })
  void leavesAListInTheMidstOfTheStoryUnlessAUsualTitleSaysThatItIsNone(
      String title, boolean taken) {
    Document page =
        page(
            "<h3>"
                + title
                + "</h3>"
                + LIST.replace("https://energy.example", "")
                + "<p>After that the owners counted the boats on the pier again, one by one, until"
                + " they had found all of them but the oldest one.</p>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT)).hasSize(taken ? 1 : 0);
    assertThat(page.text().contains("Tide mills")).isNotEqualTo(taken);
  }

  @Test
  void leavesAListOfSourcesOnOtherSites() {
    Document page =
        page(
            "<h3>What we leaned on</h3><ul>"
                + "<li><a href='https://a.example/a-report-on-the-tides'>A report on the tides</a>"
                + "<li><a href='https://b.example/a-study-of-the-mills'>A study of the mills</a>"
                + "<li><a href='https://c.example/a-count-of-the-boats'>A count of the boats</a>"
                + "</ul>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT)).isEmpty();
  }

  @Test
  void severalLinksToOneStoryAreOneHeadline() {
    String card =
        "<li><a href='%1$s'><img src=/p.jpg></a><h4><a href='%1$s'>%2$s</a></h4>"
            + "<a href='%1$s#comments'>12</a><a href='%1$s?utm_source=box'>Read on</a></li>";
    Document page =
        page(
            "<div><h3>Most read</h3><ul>"
                + String.format(Locale.ROOT, card, ONE, "Tide mills turn again in the north")
                + String.format(Locale.ROOT, card, TWO, "Grid holds through the storm night")
                + "</ul></div>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT).getFirst().headlines())
        .extracting(Headline::title)
        .containsExactly(
            "Tide mills turn again in the north", "Grid holds through the storm night");
  }

  @Test
  void groupsComeInTheOrderOfThePage() {
    String group = "<div><h3>%s</h3>" + LIST + "</div>";
    Document page =
        page(
            String.format(Locale.ROOT, group, "Most read")
                + String.format(Locale.ROOT, group, "24/7 Energy News")
                + String.format(Locale.ROOT, group, "Also of the sea"));

    assertThat(SidebarFinder.take(page, PAGE, ABOUT))
        .extracting(Sidebar::title)
        .containsExactly("Most read", "24/7 Energy News", "Also of the sea");
  }

  @Test
  void leavesOutThePiecesBeforeAndAfter() {
    Document page =
        page(
            "<div><h3>Most read</h3>"
                + LIST
                + "<ul><li>Next article<a href='/a-tide-of-other-things'>A tide of other"
                + " things</a><li>Previous article<a href='/a-ship-of-other-days'>A ship of other"
                + " days</a></ul></div>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT).getFirst().headlines()).hasSize(3);
  }

  @Test
  void leavesOutTheStoryItself() {
    Document page =
        page(
            "<div><h3>Latest</h3><ul><li><a href='"
                + PAGE
                + "#top'>Ferry strike ends at last</a></li>"
                + LIST.replace("<ul>", "")
                + "</div>");

    assertThat(SidebarFinder.take(page, PAGE, ABOUT).getFirst().headlines())
        .extracting(Headline::title)
        .doesNotContain("Ferry strike ends at last")
        .hasSize(3);
  }

  @Test
  void staysCalmBeforeHostilePages() {
    String deep = "<div>".repeat(100_000) + LIST;
    String many =
        "<h3>Most read</h3><ul>"
            + "<li><a href='/a-story-of-the-sea-%d'>A story of the sea once more</a>"
                .repeat(20_000);
    String flat =
        "<h3>Most read</h3>"
            + "<a href=/a-story-of-the-sea>A story of the sea</a><i>x</i>".repeat(20_000);

    assertThat(SidebarFinder.take(page(deep), PAGE, ABOUT)).hasSizeLessThan(2);
    assertThat(SidebarFinder.take(page(many), PAGE, ABOUT)).hasSizeLessThan(2);
    assertThat(SidebarFinder.take(page(flat), PAGE, ABOUT)).hasSizeLessThan(2);
    assertThat(SidebarFinder.take(Jsoup.parse(""), PAGE, ABOUT)).isEmpty();
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
