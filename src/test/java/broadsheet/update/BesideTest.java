package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page that prints a great many headlines beside its story.
class BesideTest {

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.33");
  private Library library;
  private Updater updater;

  @BeforeEach
  void print() {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", Clock.systemUTC());
    updater = new Updater(library, fetcher, Clock.systemUTC());
    StringBuilder beside = new StringBuilder("</article><aside>");
    for (int number = 0; number < 40; number++) {
      String title = "Pilots ask for summer number " + number + " on the quay";
      String path = "/2026/pilots-ask-for-a-longer-summer-" + number + ".html";
      beside.append(number % 10 == 0 ? "</ul><h2>News of harbour " + number + "</h2><ul>" : "");
      beside.append("<li><a href='" + path + "'>" + title + "</a></li>");
      site.page(path, Newsprint.story(title));
    }
    String story = Newsprint.story("Clock runs again");
    site.page("/clock", story.replace("</article>", beside + "</ul></aside>"));
    prints("Coast");
    URI feed = site.at("/feed.xml");
    NewSource coast = new NewSource("Coast", feed, null, SourceKind.FEED, null, "en");
    library.set(library.add(coast.asTrusted()), SourceSettings.USUAL.withSidebars(true));
  }

  private void prints(String title) {
    String printed = Newsprint.feed(title, Map.of("Clock runs again", site.at("/clock")));
    site.answer("/feed.xml", 200, Map.of(), printed);
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    site.close();
  }

  @Test
  void thirtyOfThemAreBroughtAndNoMoreWithTheNextUpdate() throws Exception {
    updater.updateAll().await();
    assertThat(broughtFromBeside()).isEqualTo(30);
    prints("Coast and quay");
    updater.updateAll().await();
    assertThat(broughtFromBeside()).isEqualTo(30);
  }

  private long broughtFromBeside() {
    return site.askedFor().stream().filter(path -> path.contains("longer-summer")).count();
  }
}
