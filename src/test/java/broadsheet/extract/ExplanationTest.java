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
        .anyMatch(line -> line.startsWith("sidebars: 0"))
        .anyMatch(line -> line.contains("<p> The crews of the northern"));
  }

  @Test
  void namesTheRuleThatWon() {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("wire.json", "{\"hosts\": \"wire.example\", \"body\": \"#story\"}");
    assertThat(explain(HTML, SiteRules.read(files).rules()))
        .contains("rules for this site: wire.json", "body: 1 blocks by rule wire.json");
  }

  @Test
  void explainsPlainTextByItsLines() {
    String text =
        "Ferry crews go back\nSeoul, Sept 21 (AFP) Sep 21, 2022\n\nThe crews of the northern ferries"
            + " went back to work on Monday.\n\nThe company said it would talk.\n";
    assertThat(explain(text, SiteRules.NONE))
        .anyMatch(line -> line.startsWith("headline: Ferry crews go back"))
        .anyMatch(line -> line.startsWith("dateline:") && line.contains("Seoul"));
  }

  private static List<String> explain(String page, SiteRules rules) {
    return Explanation.of(page.getBytes(StandardCharsets.UTF_8), null, PAGE, rules);
  }
}
