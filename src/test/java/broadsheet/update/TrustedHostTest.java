package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A host on the reader's own network may be asked for what it announced itself, and for nothing
/// that anybody else points to. Both hosts here are on this machine and trusted, each as a
/// source of its own.
class TrustedHostTest {

  private static final String OFF = "/2026/heating-off-for-the-winter.html";
  private static final String PAGE = "/2026/clock-runs-again.html";
  private static final String STORY = "Clock runs again";

  @TempDir private Path folder;
  private final Site home = new Site("127.0.3.20");
  private final Site stranger = new Site("127.0.3.21");
  private Library library;
  private Updater updater;

  @BeforeEach
  void open() {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    updater =
        new Updater(
            library, new Fetcher("Broadsheet-test/1", Clock.systemUTC()), Clock.systemUTC());
    home.page(OFF, "The heating is off.")
        .page(PAGE, Newsprint.story(STORY))
        .page("/feed", Newsprint.feed("Home", Map.of()));
    follow("Home", home);
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    home.close();
    stranger.close();
  }

  private SourceId follow(String title, Site site) {
    URI feed = site.at("/feed");
    return library.add(new NewSource(title, feed, feed, SourceKind.FEED, null, "en").asTrusted());
  }

  private Listing printed(Site site, URI story) throws InterruptedException {
    site.page("/feed", Newsprint.feed("Gazette", Map.of(STORY, story)));
    SourceId source = follow("Gazette", site);
    library.set(source, SourceSettings.USUAL.withSidebars(true));
    updater.update(List.of(source)).await();
    return library.find(story).orElseThrow();
  }

  private static String beside(URI address) {
    return """
    <aside><h2>24/7 Harbour News</h2><ul>
    <li><a href="%s">Pilots ask for a longer summer on the northern quay</a></li>
    <li><a href="/2026/ferries-leave-an-hour-later.html">Ferries leave an hour later until the fog lifts</a></li>
    <li><a href="/2026/crane-is-sold-to-nobody.html">Crane that nobody needed is sold to nobody</a></li>
    </ul></aside></body>\
    """
        .formatted(address);
  }

  @Test
  void itsOwnStoriesAreBrought() throws Exception {
    assertThat(printed(home, home.at(PAGE)).state().kept()).isTrue();
  }

  @Test
  void aStoryThatAnotherSourceAnnouncesThereIsRefused() throws Exception {
    Listing story = printed(stranger, home.at(PAGE));
    assertThat(story.problem()).contains("private network");
    assertThat(updater.bring(story.id())).isInstanceOf(Brought.Unavailable.class);
    updater.bringAll(List.of(story.id())).await();
    assertThat(home.asked()).isEmpty();
  }

  @Test
  void aStoryThatSendsThereIsRefused() throws Exception {
    stranger.redirect(PAGE, 301, home.at(PAGE).toString());
    assertThat(printed(stranger, stranger.at(PAGE)).problem()).contains("private network");
    assertThat(home.asked()).isEmpty();
  }

  @Test
  void neitherPictureNorNextPageNorSidebarOfAnotherHostLeadsThere() throws Exception {
    stranger.page(
        PAGE,
        Newsprint.story(STORY)
            .replace(
                "<h1>", "<img src='" + home.at("/lamp.png") + "' width='800' height='600'><h1>")
            .replace("</article>", "<a rel='next' href='" + home.at("/2") + "'>2</a></article>")
            .replace("</body>", beside(home.at(OFF))));
    Listing story = printed(stranger, stranger.at(PAGE));
    assertThat(story.state().kept()).isTrue();
    Listing beside = library.find(home.at(OFF)).orElseThrow();
    assertThat(beside.problem()).contains("private network");
    assertThat(updater.bring(beside.id())).isInstanceOf(Brought.Unavailable.class);
    assertThat(home.asked()).isEmpty();
  }

  @Test
  void itsOwnSidebarsMayLeadThere() throws Exception {
    home.page("/front", Newsprint.story("Front").replace("</body>", beside(home.at(PAGE))));
    ArticleId front = printed(home, home.at("/front")).id();
    assertThat(library.sidebars(front)).extracting(PrintedSidebar::title).isNotEmpty();
    assertThat(library.find(home.at(PAGE)).orElseThrow().state().kept()).isTrue();
  }

  @Test
  void aPageThatWasImportedIsNotOfTheHostThatItNames() throws Exception {
    Path file = folder.resolve("saved.html");
    Files.writeString(
        file,
        Newsprint.story("Front")
            .replace("<head>", "<head><link rel='canonical' href='" + home.at("/front") + "'>")
            .replace("</body>", beside(home.at(OFF))));
    assertThat(updater.importPage(file)).isInstanceOf(Brought.Kept.class);
    ArticleId beside = library.find(home.at(OFF)).orElseThrow().id();
    assertThat(updater.bring(beside)).isInstanceOf(Brought.Unavailable.class);
    assertThat(home.asked()).isEmpty();
  }
}
