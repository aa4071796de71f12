package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.text.Trace;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunToldTest {

  private static final URI PAGE = URI.create("https://harbour.example/reports/ferry-strike-ends");
  private static final String STORY =
      "<p>The crews went back to work on Monday morning after nine days in port, and the first boats"
          + " left before noon with the post on board.</p>";
  private static final String LIST =
      "<ul><li><a href=/reports/tide-mills-turn-again>Tide mills turn again in the north</a>"
          + "<li><a href=/reports/grid-holds-through-the-night>Grid holds through the storm night</a>"
          + "<li><a href=/reports/towns-count-their-boats>Harbour towns count their boats</a></ul>";

  @Test
  void givesTheFiguresThatMadeAGroup() {
    assertThat(told("<h3 class=title>Most read</h3>" + LIST))
        .containsExactly(
            "sidebars: each run of links, and what became of it",
            "    \"Most read\": a group of 3 headlines; the first \"Tide mills turn again in the"
                + " north\"",
            "        title: no link, a heading, a class that speaks of titles, usual words (14"
                + " points)",
            "        addresses of stories: 6 points of 6, 3 needed; words a headline: 6.0, 3"
                + " needed");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          LIST                                                      | no title stands over it
          <div class=tags><h3>Of the sea</h3>LIST</div>             | it stands in a menu, among tags, sharing links or comments
          <h3>Sponsored stories</h3>LIST                            | its title says that it is paid for
          <h3>Tags</h3>LIST                                         | its title names a list of something else
          <h3>Next story</h3>LIST                                   | its title names the story before or after
          <h3>What to do</h3>LIST STORY                             | it stands in the midst of the story
          <h3>Of the sea</h3><ul><li><a href=/a/grid-holds-at-night-now>Grid<li><a href=/a/tide-mills-turn-now>Mills</ul> | its lines are too short for headlines
          <h3>Of the sea</h3><a href=/a/grid-holds-at-night-now>Grid holds at night for now</a><div><p><a href=/a/tide-mills-turn-now>Tide mills turn again for now</a></div> | its two links are set unlike each other, under no usual title
          <h3>Of the sea</h3><ul><li><a href=https://a.example/grid-holds-at-night-now>Grid holds at night for now<li><a href=https://b.example/tide-mills-turn-now>Mills turn again for now</ul> | it leads to other sites, under no usual title
          <h3>Of the sea</h3><ul><li><a href=/north>All of the north coast<li><a href=/south>All of the south coast</ul> | too few of its addresses are those of stories
          """)
  void saysWhyARunOfLinksIsNone(String box, String why) {
    List<String> told = told(box.replace("LIST", LIST).replace("STORY", STORY));
    assertThat(told).anyMatch(line -> line.contains("links, as " + why + "; the first"));
  }

  @Test
  void asksNothingOfAPageThatNobodyAsksAbout() {
    Document page = page("<h3>Most read</h3>" + LIST);
    List<Sidebar> asked = SidebarFinder.take(page.clone(), PAGE, about(), Trace.into(told()));
    assertThat(SidebarFinder.take(page, PAGE, about())).isEqualTo(asked).hasSize(1);
  }

  private static List<String> told(String box) {
    List<String> lines = told();
    SidebarFinder.take(page(box), PAGE, about(), Trace.into(lines));
    return lines;
  }

  private static List<String> told() {
    return new ArrayList<>();
  }

  private static Metadata about() {
    return Metadata.titled("Ferry strike ends");
  }

  private static Document page(String box) {
    return Jsoup.parse("<h1>Ferry strike ends</h1>" + STORY + STORY + box, PAGE.toString());
  }
}
