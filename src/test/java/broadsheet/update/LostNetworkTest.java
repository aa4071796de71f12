package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network goes in the middle of an update, and comes back later.
class LostNetworkTest {

  private static final int STORIES = 8;
  private static final int BEFORE_IT_GOES = 3;

  @TempDir private Path folder;
  private final Site before = new Site("127.0.3.35");
  private final List<Site> sites = new ArrayList<>(List.of(before));
  private final AtomicInteger served = new AtomicInteger();
  private Library library;
  private Updater updater;

  @BeforeEach
  void follow() {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", Clock.systemUTC());
    updater = new Updater(library, fetcher, Clock.systemUTC());
    URI feed = before.at("/feed.xml");
    library.add(new NewSource("Coast", feed, null, SourceKind.FEED, null, "en").asTrusted());
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    sites.forEach(Site::close);
  }

  /// The feed and its stories; after so many of them nothing answers any more.
  private void print(Site site, int most) {
    Map<String, URI> stories = new LinkedHashMap<>();
    for (int number = 1; number <= STORIES; number++) {
      String title = "Clock " + number + " of the harbour runs again";
      String path = "/clock-" + number;
      stories.put(title, site.at(path));
      byte[] page = Newsprint.story(title).getBytes(StandardCharsets.UTF_8);
      site.answer(
          path,
          exchange -> {
            if (served.incrementAndGet() > most) {
              site.close();
              return;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
          });
    }
    site.answer("/feed.xml", 200, Map.of("ETag", "\"a\""), Newsprint.feed("Coast", stories));
  }

  @Test
  void theNextUpdateBringsTheRestAndNothingTwice() throws Exception {
    print(before, BEFORE_IT_GOES);
    updater.updateAll().await();
    assertThat(library.list(Selection.EVERYTHING, null, 99))
        .hasSize(STORIES)
        .allSatisfy(one -> assertThat(one.problem()).as("no mark against it").isNull())
        .filteredOn(one -> one.state().kept())
        .hasSize(BEFORE_IT_GOES);

    Site after = new Site("127.0.3.35", before.at("/").getPort());
    sites.add(after);
    print(after, Integer.MAX_VALUE);
    updater.updateAll().await();
    assertThat(library.list(Selection.EVERYTHING, null, 99))
        .hasSize(STORIES)
        .allMatch(one -> one.state().kept());
    assertThat(after.askedFor())
        .filteredOn(path -> path.startsWith("/clock"))
        .hasSize(STORIES - BEFORE_IT_GOES);
  }
}
