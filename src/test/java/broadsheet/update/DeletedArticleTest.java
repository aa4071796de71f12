package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Capture;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No update brings an article back that the reader deleted; the reader can.
class DeletedArticleTest {

  private static final String BESIDE =
      """
      </article><aside><h2>News of the harbour</h2><ul>
      <li><a href='/2026/clock-on-the-quay.html'>The clock on the quay runs again</a></li>
      <li><a href='/2026/pilots-on-the-quay.html'>Pilots ask for a longer summer</a></li>
      <li><a href='/2026/cranes-on-the-quay.html'>Cranes turn for the first time</a></li></ul></aside>
      """;

  private static final String CLOCK = "/2026/clock-on-the-quay.html";

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.36");
  private final Map<String, URI> stories = new LinkedHashMap<>();
  private Library library;
  private Updater updater;
  private ArticleId clock;

  @BeforeEach
  void bringAndDelete() throws Exception {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", Clock.systemUTC());
    updater = new Updater(library, fetcher, Clock.systemUTC());
    site.page(CLOCK, Newsprint.story("The clock on the quay runs again"));
    site.page("/2026/pilots-on-the-quay.html", Newsprint.story("Pilots ask for a longer summer"));
    site.page("/2026/cranes-on-the-quay.html", Newsprint.story("Cranes turn for the first time"));
    site.page("/roof", Newsprint.story("A roof of old beams").replace("</article>", BESIDE));
    print("The clock on the quay runs again", CLOCK);
    URI feed = site.at("/feed.xml");
    NewSource coast = new NewSource("Coast", feed, null, SourceKind.FEED, null, "en");
    library.set(library.add(coast.asTrusted()), SourceSettings.USUAL.withSidebars(true));
    updater.updateAll().await();
    clock = listed().getFirst().id();
    assertThat(library.article(clock)).isPresent();
    library.bin().put(List.of(clock));
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    site.close();
  }

  private void print(String title, String path) {
    stories.put(title, site.at(path));
    site.answer("/feed.xml", 200, Map.of(), Newsprint.feed("Coast", stories));
  }

  private List<Listing> listed() {
    return library.list(Selection.EVERYTHING, null, 99);
  }

  private long askedFor(String path) {
    return site.askedFor().stream().filter(path::equals).count();
  }

  @Test
  void anotherUpdateBringsWhatIsNewAndNotWhatWasDeleted() throws Exception {
    print("Pilots ask for a longer summer", "/2026/pilots-on-the-quay.html");
    updater.updateAll().await();
    assertThat(listed())
        .extracting(listing -> listing.headline().title())
        .containsExactly("Pilots ask for a longer summer");
    assertThat(askedFor(CLOCK)).isOne();
  }

  @Test
  void whereItStandsBesideAStoryItIsNotBroughtWithTheOthers() throws Exception {
    print("A roof of old beams", "/roof");
    updater.updateAll().await();
    assertThat(askedFor("/2026/cranes-on-the-quay.html")).isOne();
    updater.bringBeside(library.find(site.at("/roof")).orElseThrow().id()).await();
    assertThat(askedFor(CLOCK)).isOne();
    assertThat(library.bin().has(clock)).isTrue();
  }

  @Test
  void anotherAddressThatLeadsToItIsDeletedToo() throws Exception {
    site.answer("/go", 302, Map.of("Location", CLOCK), "");
    String canonical = "<head><link rel='canonical' href='%s'>".formatted(site.at(CLOCK));
    site.page("/amp", Newsprint.story("Clock runs again, at last").replace("<head>", canonical));
    print("The clock runs", "/go");
    print("Clock runs again, at last", "/amp");
    updater.updateAll().await();
    assertThat(listed()).isEmpty();
    updater.updateAll().await();
    assertThat(askedFor("/go")).isOne();
    assertThat(askedFor("/amp")).isOne();
  }

  private ArticleId otherAddressNotBroughtYet() throws InterruptedException {
    site.answer("/go", 302, Map.of("Location", CLOCK), "");
    capture(Capture.NEVER);
    print("Clock runs again", "/go");
    updater.updateAll().await();
    return listed().getFirst().id();
  }

  private void capture(Capture capture) {
    SourceId coast = library.sources().getFirst().id();
    library.set(coast, SourceSettings.USUAL.capturing(capture));
  }

  @Test
  void anotherAddressBringsItForAReaderWhoAsks() throws Exception {
    ArticleId other = otherAddressNotBroughtYet();
    assertThat(updater.bring(other)).isEqualTo(new Brought.Kept(other));
    assertThat(library.article(other)).isPresent();
  }

  @Test
  void anotherAddressThatIsBookmarkedIsBroughtAndNotDeleted() throws Exception {
    ArticleId other = otherAddressNotBroughtYet();
    library.bookmark(other, true);
    capture(Capture.ALWAYS);
    print("Pilots ask for a longer summer", "/2026/pilots-on-the-quay.html");
    updater.updateAll().await();
    assertThat(library.bookmarks()).hasSize(1);
    assertThat(library.article(other)).isPresent();
  }

  @Test
  void anotherAddressThatIsWishedForIsBroughtAndNotDeleted() throws Exception {
    ArticleId other = otherAddressNotBroughtYet();
    library.wish(List.of(other), true);
    updater.updateAll().await();
    assertThat(library.article(other)).isPresent();
  }

  @Test
  void whoOpensItAgainHasItAgainWithoutTheNetwork() throws Exception {
    assertThat(updater.bring(clock)).isEqualTo(new Brought.Kept(clock));
    assertThat(library.article(clock)).isPresent();
    assertThat(askedFor(CLOCK)).isOne();
  }

  @Test
  void keptByNameAmongOthersItIsThereAgain() throws Exception {
    updater.bringAll(List.of(clock)).await();
    assertThat(listed()).extracting(Listing::id).containsExactly(clock);
  }
}
