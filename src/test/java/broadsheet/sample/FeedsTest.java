package broadsheet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

  private final Newsroom newsroom = Newsroom.open();
  @AutoClose private final SampleEdition edition = Visitor.edition();

  private String feed(String site) throws IOException {
    SampleSite asked = newsroom.site(site);
    URI url = edition.base(site).resolve(asked.feedPath());
    return Visitor.read(url, asked.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-wire", "orbit-desk", "grid-watch"})
  void classicFeedsHaveTheHabitsOfTheirKind(String site) throws IOException {
    String xml = feed(site);
    assertThat(xml).startsWith("<?xml version=\"1.0\"?>").doesNotContain("<guid", "encoding");
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    String built = feed.select("lastBuildDate").text();
    assertThat(built).isEqualTo("Tue, 24 Nov 2026 19:52:00 AEST");
    assertThat(feed.select("item pubDate").eachText()).allMatch(built::equals);
    for (Element item : feed.select("item")) {
      assertThat(Jsoup.parse(item.select("description").text()).text())
          .matches(".+\\((HWS|ODN|GWA)\\) \\w{3} \\d\\d, 2026 .+")
          .hasSizeBetween(300, 400);
    }
  }

  @Test
  void someItemsLeadToASister() throws IOException {
    assertThat(feed("harbour-wire")).contains("<link><![CDATA[" + edition.base("orbit-desk"));
  }

  @Test
  void theAtomFeedNamesItsEntriesForGood() throws IOException {
    Document feed = Jsoup.parse(feed("terra-ledger"), "", Parser.xmlParser());
    assertThat(feed.select("entry > id").eachText())
        .contains("tag:terra-ledger.example,2020:glacier-town")
        .doesNotHaveDuplicates();
    assertThat(feed.select("entry").eachAttr("xml:lang")).contains("ar", "ja");
    assertThat(feed.select("entry > author > name").eachText())
        .contains("Aisuluu Beckett", "سالم الرواحي");
  }

  @Test
  void theJsonFeedBringsWholeStories() throws IOException {
    JsonNode feed = new ObjectMapper().readTree(feed("northern-courier"));
    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items").valueStream())
        .hasSizeGreaterThan(10)
        .allSatisfy(item -> assertThat(item.path("content_html").asText()).contains("<p>"));
  }

  @Test
  void aModernFrontPageDeclaresItsFeedAndOneSiteHasNone() throws IOException {
    String declared = "rel=\"alternate\"";
    assertThat(Visitor.read(edition.base("northern-courier"))).contains(declared, "/feed.json");
    assertThat(Visitor.read(edition.base("lakeside-post"))).doesNotContain(declared);
  }
}
