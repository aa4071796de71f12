package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening.Opened;
import broadsheet.news.Access;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.BodyText;
import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A story that runs over several pages is one article.
class StoryTest {

  @TempDir private Path folder;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private HttpServer server;
  private Library library;
  private Updater updater;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String address = exchange.getRequestURI().toString();
          asked.merge(address, 1, Integer::sum);
          byte[] body = pages.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(
              body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
          try (exchange) {
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    library = ((Opened) Library.open(folder, Clock.systemUTC())).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", Clock.systemUTC());
    updater = new Updater(library, fetcher, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    server.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void print(String path, int part, String next) {
    pages.put(path, page(part, "<a href='" + next + "'>" + (part + 1) + "</a>"));
  }

  /// Announced by a source on this machine, which the reader trusts.
  private ArticleId bring() throws InterruptedException {
    URI feed = address("/feed");
    SourceId source =
        library.add(new NewSource("Reef", feed, feed, SourceKind.FEED, null, "en").asTrusted());
    Headline headline = Headline.of("The reef that moved", address("/reef"));
    ArticleId id =
        library.visits().printed(source, Answer.BARE, List.of(headline), _ -> true).getFirst().id();
    assertThat(updater.bring(id)).isInstanceOf(Brought.Kept.class);
    return id;
  }

  private Article kept(ArticleId id) {
    return library.article(id).orElseThrow();
  }

  private static String text(Article article) {
    return BodyText.of(article.body());
  }

  @Test
  void allPagesAreJoinedInOrder() throws Exception {
    print("/reef", 1, "/reef?page=2");
    print("/reef?page=2", 2, "/reef?page=3");
    print("/reef?page=3", 3, "/reef?page=1");
    Article article = kept(bring());
    assertThat(text(article))
        .containsSubsequence("Part 1.", "Part 1 ends.", "Part 2.", "Part 3 ends.");
    assertThat(article.access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void aPageThatDoesNotComeLeavesTheStoryCutShort() throws Exception {
    print("/reef", 1, "/reef?page=2");
    Article article = kept(bring());
    assertThat(text(article)).contains("Part 1 ends.");
    assertThat(article.access()).isEqualTo(Access.TRUNCATED);
  }

  @Test
  void noMoreThanTenPagesAreAskedFor() throws Exception {
    print("/reef", 1, "/reef?page=2");
    for (int part = 2; part <= 20; part++) {
      print("/reef?page=" + part, part, "/reef?page=" + (part + 1));
    }
    assertThat(text(kept(bring()))).contains("Part 10 ends.").doesNotContain("Part 11.");
    assertThat(asked).doesNotContainKey("/reef?page=11");
  }

  @Test
  void itIsCutAgainFromThePagesThatAreKeptWithoutTheNetwork() throws Exception {
    print("/reef", 1, "/reef?page=2");
    print("/reef?page=2", 2, "/reef?page=1");
    ArticleId id = bring();
    Article before = kept(id);
    server.stop(0);
    assertThat(updater.cutAgain(id)).isEqualTo(new Brought.Kept(id));
    assertThat(kept(id)).isEqualTo(before);
  }

  @Test
  void whatIsNoLongerKeptCannotBeCutAgain() {
    ArticleId id = library.meet(Headline.of("The reef that moved", address("/reef")));
    assertThat(updater.cutAgain(id)).isInstanceOf(Brought.Unavailable.class);
  }

  private static String page(int part, String links) {
    return """
    <html lang="en"><head><title>The reef that moved</title></head><body>
    <nav><a href="/">Front</a> <a href="/sea">Sea</a></nav>
    <article><h1>The reef that moved</h1>
    <p>Part %1$d. Divers who went down on Monday found the reef forty metres north of where the
    charts have shown it since the survey of 1911, and still growing.</p>
    <p>Part %1$d goes on. The harbour office said that pilots had known for years, and that nobody
    had asked them, while the survey ship was being refitted in another port.</p>
    <p>Part %1$d ends. The new chart is to be printed before the winter storms begin.</p>
    <div class="pagination">%2$s</div></article></body></html>
    """
        .formatted(part, links);
  }
}
