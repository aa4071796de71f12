package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.rule.SiteRules;
import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.ArticleId;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article and the page that it was cut from stay for as long as the reader wants.
class RawPagesTest {

  @TempDir private Path folder;
  private final SetClock clock = new SetClock();
  private final AtomicReference<Duration> kept = new AtomicReference<>(Duration.ofDays(30));
  private final Site site = new Site("127.0.3.23");
  private Library library;
  private Updater updater;
  private ArticleId story;

  @BeforeEach
  void bringOneStory() throws Exception {
    library = ((Opening.Opened) Library.open(folder, clock)).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", clock);
    updater = new Updater(library, fetcher, clock, SiteRules::ofTheHouse, kept::get);
    URI feed = site.at("/feed.xml");
    URI page = site.at("/clock");
    site.page("/clock", Newsprint.story("Clock runs again"));
    site.page("/feed.xml", Newsprint.feed("Gazette", Map.of("Clock runs again", page)));
    library.add(new NewSource("Gazette", feed, feed, SourceKind.FEED, null, "en").asTrusted());
    updater.updateAll().await();
    story = library.find(page).orElseThrow().id();
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    site.close();
  }

  private void updateAfter(Duration time) throws InterruptedException {
    clock.forward(time);
    updater.updateAll().await();
  }

  @Test
  void itGoesAfterThirtyDaysAndTheArticleStays() throws Exception {
    updateAfter(Duration.ofDays(29));
    assertThat(library.pages(story)).hasSize(1);
    updateAfter(Duration.ofDays(2));
    assertThat(library.pages(story)).isEmpty();
    assertThat(library.article(story)).isPresent();
  }

  @Test
  void anotherTimeHoldsFromTheNextUpdateOn() throws Exception {
    kept.set(Duration.ofDays(3));
    updateAfter(Duration.ofDays(2));
    assertThat(library.pages(story)).hasSize(1);
    updateAfter(Duration.ofDays(2));
    assertThat(library.pages(story)).isEmpty();
  }

  @Test
  void theArticleGoesWithItsPageOnceItsSourceKeepsItNoLonger() throws Exception {
    library.set(library.sources().getFirst().id(), SourceSettings.USUAL.kept(Duration.ofDays(7)));
    updateAfter(Duration.ofDays(6));
    assertThat(library.article(story)).isPresent();
    updateAfter(Duration.ofDays(2));
    assertThat(library.listing(story)).isEmpty();
    assertThat(library.pages(story)).isEmpty();
  }

  @Test
  void nothingIsDroppedWhenNoSourceAnswers() throws Exception {
    site.close();
    updateAfter(Duration.ofDays(40));
    assertThat(library.pages(story)).hasSize(1);
  }
}
