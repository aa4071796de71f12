package broadsheet.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult.Cut;
import broadsheet.news.Article;
import broadsheet.news.BodyText;
import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {

  private static final URI PAGE = URI.create("https://news.wire.example/sea/ferry-crews-go-back");

  private static final String HTML =
      """
      <html lang="en"><head><title>Ferry crews go back</title></head><body>
      <div id="line">Crews return to the ferries</div><i class="who">By Mara Holt and Jon Vane</i>
      <time datetime="2026-01-14T09:30:00Z">a while ago</time>
      <h1>Ferry crews go back</h1>
      <div class="story"><p>The crews of the northern ferries went back to work on Monday after a week
      ashore, and the islands had fresh bread again.</p><p class="ad">Rent a boat today.</p>
      <p>The company said that it would talk about pay before the end of the month.</p></div>
      <div class="box"><b>Sea news</b><a href="/one">One</a><a href="/two">Two</a></div>
      <!--foot--><p>Printed by the harbour.</p><!--end-->
      </body></html>
      """;

  @Test
  void aSelectorForEachPartWinsOverTheGeneralExtractor() {
    Article article =
        cut(
            """
            {"hosts": "*.wire.example", "headline": "#line", "byline": ".who", "date": "time",
             "body": ".story", "sidebars": ".box", "strip": [".ad"]}
            """);
    assertThat(article.about().title()).isEqualTo("Crews return to the ferries");
    assertThat(article.about().byline()).containsExactly("Mara Holt", "Jon Vane");
    assertThat(article.about().published()).isEqualTo("2026-01-14T09:30:00Z");
    assertThat(BodyText.of(article.body()))
        .startsWith("The crews")
        .endsWith("of the month.")
        .doesNotContain("Rent a boat");
    assertThat(article.sidebars()).singleElement().extracting(Sidebar::title).isEqualTo("Sea news");
    assertThat(article.sidebars().getFirst().headlines())
        .extracting(Headline::title)
        .containsExactly("One", "Two");
  }

  @Test
  void aPartThatIsNotFoundIsLeftToTheGeneralExtractor() {
    Article general = cut("{\"hosts\": \"other.example\"}");
    Article ruled =
        cut(
            """
            {"hosts": "*.wire.example", "headline": ".no", "byline": ".no", "date": ".no",
             "body": ".no", "sidebars": ".no", "strip": ".no"}
            """);
    assertThat(ruled).isEqualTo(general);
  }

  @Test
  void aBodyMayStandBetweenTwoComments() {
    Article article =
        cut("{\"hosts\": \"news.wire.example\", \"body\": \"<!--foot--> ... <!--end-->\"}");
    assertThat(BodyText.of(article.body()).strip()).isEqualTo("Printed by the harbour.");
  }

  @ParameterizedTest(name = "{0} fits {1}: {2}")
  @CsvSource({
    "wire.example, wire.example, true",
    "wire.example, www.wire.example, true",
    "www.wire.example, wire.example, true",
    "wire.example, news.wire.example, false",
    "*.wire.example, news.wire.example, true",
    "*.wire.example, wire.example, true",
    "*.wire.example, spywire.example, false",
    "WIRE.example, Wire.Example, true",
  })
  void hostsFitExactlyOrWithAllUnderThem(String pattern, String host, boolean fits) {
    SiteRules rules = read("{\"hosts\": [\"" + pattern + "\"]}").rules();
    assertThat(rules.of(URI.create("https://" + host + "/a")).rules().isEmpty()).isNotEqualTo(fits);
  }

  @Test
  void aReadersRuleComesBeforeTheHousesOwn() {
    SiteRules own = read("{\"hosts\": \"wire.example\", \"headline\": \"#line\"}").rules();
    SiteRules house = read("{\"hosts\": \"*.wire.example\", \"headline\": \"h1\"}").rules();
    SiteRules both = own.before(house);
    assertThat(both.of(URI.create("https://wire.example/")).rules())
        .first()
        .isEqualTo(own.rules().getFirst());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"hosts": "a.example", "bodi": "p", "titel": "h1"} | bad.json: it has unknown keys: bodi, titel.
          {"headline": "h1"}                                 | bad.json: "hosts" must name a host
          {"hosts": "a.example", "body": "div["}             | bad.json: "body" is no selector: div[
          {"hosts": "a.example", "headline": ["h1"]}         | bad.json: "headline" must be one selector.
          {"hosts": "a.example", "strip": [3]}               | bad.json: "strip" must be a text
          ["h1"]                                             | bad.json: it holds no JSON object.
          {"hosts":                                          | bad.json: line 1 is no JSON
          """)
  void aBadFileIsNamedWithWhatIsWrongAndSpoilsNoOther(String text, String fault) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("bad.json", text);
    files.put("good.json", "{\"hosts\": \"wire.example\"}");
    SiteRules.Reading reading = SiteRules.read(files);
    assertThat(reading.faults()).singleElement().asString().startsWith(fault);
    assertThat(reading.rules().rules()).extracting(SiteRule::name).containsExactly("good.json");
  }

  @Test
  void theHouseKnowsTheSeedNetworksClassicPage() {
    String html =
        "<h1>Survey ship maps the trench<br></h1><span class=BHS>Port Ellen (HW) Jan 14, 2026</span>"
            + "<!--body-2-incontainer.php--><p>The trench is deep.<center></center>\n<p>ADVERTISEMENT"
            + "\n<p>The map will be free.\n<!--RELATED LINKS--><p>Water News";
    URI url = URI.create("https://www.spacedaily.com/reports/Survey_Ship_999.html");
    Cut cut = (Cut) ArticlePage.cut(html.getBytes(StandardCharsets.UTF_8), "text/html", url);
    assertThat(BodyText.of(cut.article().body()).strip())
        .isEqualTo("The trench is deep.\n\nThe map will be free.");
    assertThat(cut.article().about().dateline().place()).isEqualTo("Port Ellen");
  }

  private static Article cut(String rule) {
    byte[] page = HTML.getBytes(StandardCharsets.UTF_8);
    return ((Cut) ArticlePage.cut(page, "text/html", PAGE, read(rule).rules())).article();
  }

  private static SiteRules.Reading read(String rule) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("rule.json", rule);
    return SiteRules.read(files);
  }
}
