package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Dateline;
import broadsheet.news.Metadata;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {

  private static final String WIRE =
      "<h1>Bridge opens<br></h1><span class='BHS'>by Ann LEE<br>Seoul, Sept 21 (AFP) Sep 21, 2022"
          + "</span><p>A bridge was opened over the strait on Wednesday, the mayor said.";

  private static Metadata read(String head, String body) {
    return read(Pages.page(head, body), Pages.URL);
  }

  private static Metadata read(Document page, URI url) {
    return MetadataReader.account(PageElements.of(page), url).about();
  }

  @Test
  void readsAWirePageThatDeclaresNothing() {
    Metadata about = read("<title>Bridge opens</title>", WIRE);
    assertThat(about.title()).isEqualTo("Bridge opens");
    assertThat(about.byline()).containsExactly("Ann Lee");
    assertThat(about.dateline()).isEqualTo(new Dateline("Seoul", "AFP", LocalDate.of(2022, 9, 21)));
    assertThat(about.published()).isEqualTo("2022-09-21T00:00Z");
  }

  @Test
  void aDatelineWithAWrongYearLosesToTheAddress() {
    Metadata about =
        read(
            Pages.page("", WIRE.replace("2022", "2012")),
            URI.create("https://harbourwire.example/afp/220921222929.4zbp9cq4.html"));
    assertThat(about.published()).isEqualTo("2022-09-21T22:29:29Z");
    assertThat(about.dateline().date()).isEqualTo("2022-09-21");
  }

  @Test
  void aDatelineWithoutAYearTakesThePages() {
    Metadata about =
        read(
            meta("article:published_time", "2023-01-02T03:00:00Z"),
            "<h1>Bridge</h1><p>TOKYO, Dec. 31 (Kyodo) -- A bridge was opened over the strait.");
    assertThat(about.dateline())
        .isEqualTo(new Dateline("Tokyo", "Kyodo", LocalDate.of(2022, 12, 31)));
  }

  @Test
  void readsAPageThatDeclaresEverything() {
    String json =
        """
        {"@type":"NewsArticle","headline":"Bridge opens","author":[{"name":"Ann Lee"},{"name":"Jo Park"}],
         "datePublished":"2022-09-21T10:00:00+09:00","dateModified":"2022-09-21T11:00:00+09:00",
         "articleSection":"Asia","keywords":["bridges","Seoul","id:4711"],"inLanguage":"en-GB",
         "description":"After ten years the strait can be crossed on foot.",
         "publisher":{"@type":"Organization","name":"Harbour Wire"},"isAccessibleForFree":"False"}
        """;
    Document page =
        Pages.page(
            script(json) + "<link rel=canonical href='/asia/bridge-opens'>",
            "<h1>Bridge opens</h1>");
    Metadata about = read(page, Pages.URL);
    assertThat(about.title()).isEqualTo("Bridge opens");
    assertThat(about.byline()).containsExactly("Ann Lee", "Jo Park");
    assertThat(about.published()).hasToString("2022-09-21T10:00+09:00");
    assertThat(about.modified()).hasToString("2022-09-21T11:00+09:00");
    assertThat(about.section()).isEqualTo("Asia");
    assertThat(about.tags()).containsExactly("bridges", "Seoul");
    assertThat(about.language()).isEqualTo("en-GB");
    assertThat(about.standfirst()).isEqualTo("After ten years the strait can be crossed on foot.");
    assertThat(about.siteName()).isEqualTo("Harbour Wire");
    assertThat(about.canonicalUrl())
        .isEqualTo(URI.create("https://www.harbourwire.example/asia/bridge-opens"));
    assertThat(MetadataReader.account(PageElements.of(page), Pages.URL).forSubscribers()).isTrue();
  }

  @Test
  void aWireThatSignsAloneIsTheAgency() {
    Metadata about = read(meta("author", "The Associated Press"), "<h1>Bridge</h1>");
    assertThat(about.dateline().agency()).isEqualTo("AP");
  }

  @Test
  void leavesThePageAsItIs() {
    Document page = Pages.page(meta("og:title", "Bridge"), WIRE);
    String before = page.outerHtml();
    read(page, Pages.URL);
    assertThat(page.outerHtml()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>",
        "<frameset>",
        "plain words",
        "<h1></h1>",
        "<html><head></head></html>",
        "<svg><title>x</title></svg>",
        "<h1>",
        "<meta property>",
        "<time>",
        "<img src>"
      })
  void readsNextToNothing(String html) {
    Metadata about = read(Jsoup.parse(html), URI.create("mailto:nobody@harbourwire.example"));
    assertThat(about.byline()).isEmpty();
    assertThat(about.published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span class=byline>By ",
        "<p>SEOUL, ",
        "<h1>x</h1>",
        "<time>1 ",
        "<b class=date>1/1/",
        "<a rel=author>By A</a>",
        "<meta property='og:image' content='x'>",
        "<li class=comment>",
        "<img srcset='a 1w, b 2w'>",
        "<strong>Author</strong>",
        "© 2022 <i>"
      })
  void staysQuickOnHostilePages(String piece) {
    Document page = Jsoup.parse(piece.repeat(20_000));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(page, Pages.URL));
  }
}
