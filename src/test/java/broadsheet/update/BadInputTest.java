package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the web sends instead of news, from the wire to the library: each has a state that says
/// so, and what was kept before is still there.
class BadInputTest {

  private static final String KEPT = "Clock runs again";

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.6");
  private Library library;
  private Updater updater;
  private SourceId source;

  @BeforeEach
  void keepOneArticle() throws Exception {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    updater =
        new Updater(
            library, new Fetcher("Broadsheet-test/1", Clock.systemUTC()), Clock.systemUTC());
    URI feed = site.at("/feed.xml");
    source = library.add(new NewSource("Gazette", feed, feed, SourceKind.FEED, null, "en", true));
    feed(Newsprint.feed("Gazette", Map.of(KEPT, site.at("/clock"))));
    site.page("/clock", Newsprint.story(KEPT));
    assertThat(update().failures()).isZero();
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    site.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404                | 404
          500                | 500
          an empty body      | empty
          a page of HTML     | feed
          half a feed        | breaks off
          a feed in no sense | feed
          """)
  void aSourceSaysWhatIsWrongAndLosesNothing(String served, String said) throws Exception {
    switch (served) {
      case "404" -> site.answer("/feed.xml", 404, Map.of(), "");
      case "500" -> site.answer("/feed.xml", 500, Map.of(), "");
      case "an empty body" -> site.answer("/feed.xml", 200, Map.of(), "");
      case "a page of HTML" -> site.page("/feed.xml", Newsprint.story("No feed"));
      case "half a feed" -> {
        String whole = Newsprint.feed("Gazette", Map.of(KEPT, site.at("/clock")));
        feed(whole.substring(0, whole.indexOf("</item>") + 7) + "<item><title>Fog ov");
      }
      default -> feed("\u0000\u0001 not markup at all \u0002");
    }
    update();
    assertThat(problem()).containsIgnoringCase(said);
    assertKept();
  }

  @Test
  void aHostThatIsNotThereIsNamedOnItsSource() throws Exception {
    site.close();
    assertThat(update().failures()).isEqualTo(1);
    assertThat(problem()).isNotBlank();
    assertKept();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404              | 404
          500              | 500
          an empty body    | empty
          endless          | larger than
          no article       | no story
          """)
  void anArticleSaysWhyItIsNotKeptAndItsSourceIsWell(String served, String said) throws Exception {
    switch (served) {
      case "404" -> site.answer("/fog", 404, Map.of(), "");
      case "500" -> site.answer("/fog", 500, Map.of(), "");
      case "an empty body" -> site.answer("/fog", 200, Map.of("Content-Type", "text/html"), "");
      case "endless" -> endless("/fog");
      default -> site.page("/fog", "<html><body><nav><a href=/>Home</a></nav></body></html>");
    }
    feed(Newsprint.feed("Gazette", Map.of("Fog over the estuary", site.at("/fog"))));
    update();
    Listing fog = library.find(site.at("/fog")).orElseThrow();
    assertThat(fog.state().kept()).isFalse();
    assertThat(fog.problem()).containsIgnoringCase(said);
    assertThat(problem()).isNull();
    assertKept();
  }

  @Test
  void aPageThatNamesTheWrongCharsetIsReadAllTheSame() throws Exception {
    site.answer(
        "/fog",
        200,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        Newsprint.story("Fog over the Ærø strait – “thick as wool”")
            .replace("<meta charset=\"utf-8\">", "")
            .getBytes(Charset.forName("windows-1252")));
    feed(Newsprint.feed("Gazette", Map.of("Fog", site.at("/fog"))));
    update();
    Article fog = library.article(library.find(site.at("/fog")).orElseThrow().id()).orElseThrow();
    assertThat(fog.about().title()).isEqualTo("Fog over the Ærø strait – “thick as wool”");
  }

  @ParameterizedTest
  @CsvSource({"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://127.0.3.6/x"})
  void aHeadlineThatLeadsOutOfTheWebIsNotListed(String link) throws Exception {
    feed(Newsprint.feed("Gazette", Map.of("Trap", URI.create(link))));
    update();
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(listing -> listing.headline().title())
        .containsExactly(KEPT);
    assertKept();
  }

  @Test
  void linksOutOfTheWebDoNotSurviveInABody() throws Exception {
    site.page(
        "/fog",
        Newsprint.story("Fog")
            .replace(
                "harbour office",
                "<a href=\"javascript:alert(1)\">harbour</a> <a href=\"file:///etc\">office</a>"));
    feed(Newsprint.feed("Gazette", Map.of("Fog", site.at("/fog"))));
    update();
    Article fog = library.article(library.find(site.at("/fog")).orElseThrow().id()).orElseThrow();
    assertThat(fog.body())
        .filteredOn(Paragraph.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            block -> assertThat(((Paragraph) block).spans()).allMatch(span -> span.link() == null));
    assertThat(((Paragraph) fog.body().getFirst()).spans())
        .extracting(span -> span.text())
        .satisfies(texts -> assertThat(String.join("", texts)).contains("harbour office"));
  }

  @Test
  void anArticleThatWasKeptStaysWhenItsPageTurnsBad() throws Exception {
    site.answer("/clock", 500, Map.of(), "");
    ArticleId clock = library.find(site.at("/clock")).orElseThrow().id();
    updater.bring(clock);
    assertKept();
  }

  private void feed(String body) {
    site.answer("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml"), body);
  }

  /// Sends for as long as anybody reads.
  private void endless(String path) {
    site.answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[1 << 16];
          Arrays.fill(part, (byte) 'x');
          exchange.getResponseBody().write("<html><body><p>".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 200 << 4; i++) {
            exchange.getResponseBody().write(part);
          }
        });
  }

  private Progress update() throws InterruptedException {
    return updater.update(List.of(source)).await();
  }

  private @Nullable String problem() {
    return library.source(source).map(Source::health).orElseThrow().problem();
  }

  private void assertKept() {
    ArticleId clock = library.find(site.at("/clock")).orElseThrow().id();
    assertThat(library.article(clock)).isPresent();
    assertThat(library.list(Selection.EVERYTHING, null, 9)).extracting(Listing::id).contains(clock);
  }
}
