package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.rule.SiteRules;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final URI PAGE = URI.create("https://wire.example/sea/ferry-crews-go-back");
  private static final String HTML =
      "<html lang=en><title>Ferry crews go back</title><meta property=og:title content='Ferry crews go"
          + " back'><h1>Ferry crews go back</h1><div id=story><p>The crews of the northern ferries went"
          + " back to work on Monday after a week ashore.</p></div>";

  @Test
  void saysForEachPartOfAPageWhereItComesFrom() {
    List<String> lines = explain(HTML, SiteRules.NONE);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("headline: Ferry crews go back") && line.contains("h1"))
        .contains("byline: none", "dateline: none", "lead image: none", "rules for this site: none")
        .anyMatch(line -> line.startsWith("language: en"))
        .contains("sidebars: each run of links, and what became of it", "story: whole")
        .anyMatch(line -> line.contains("kept <p> The crews of the northern"));
  }

  @Test
  void namesTheRuleThatWon() {
    TreeMap<String, String> files = new TreeMap<>();
    files.put(
        "wire.json",
        "{\"hosts\": \"wire.example\", \"headline\": \"h1\", \"body\": \"#story\", \"sidebars\":"
            + " \".box\"}");
    String box = "<div class=box><b>Sea news</b><a href=/one>One</a><a href=/two>Two</a></div>";
    assertThat(explain(HTML + box, SiteRules.read(files).rules()))
        .contains(
            "rules for this site: wire.json",
            "headline: Ferry crews go back\n    from: rule wire.json",
            "sidebars: 1\n    from: rule wire.json",
            "    \"Sea news\": 2 headlines",
            "body: 1 blocks\n    from: rule wire.json");
  }

  @Test
  void saysWhatStandsInPlaceOfAStory() {
    assertThat(explain("<title>Wire</title><script>draw()</script>", SiteRules.NONE))
        .last()
        .isEqualTo(
            "story: none. The page shows its story only to a browser that runs its scripts.");
  }

  @Test
  void explainsPlainTextByItsLines() {
    String text =
        "Ferry crews go back\nSeoul, Sept 21 (AFP) Sep 21, 2022\n\nThe crews of the northern ferries"
            + " went back to work on Monday.\n\nThe company said it would talk.\n";
    assertThat(explain(text, SiteRules.NONE))
        .contains(
            "headline: Ferry crews go back\n    from: the first line",
            "dateline: Seoul, AFP, 2022-09-21\n    from: printed at the story's head",
            "date: 2022-09-21T00:00Z\n    from: the dateline",
            "sidebars: 0\n    from: too few short lines at the foot")
        .anyMatch(line -> line.startsWith("body: 2 paragraphs"));
  }

  private static List<String> explain(String page, SiteRules rules) {
    return Explanation.of(page.getBytes(StandardCharsets.UTF_8), null, PAGE, rules);
  }
}
