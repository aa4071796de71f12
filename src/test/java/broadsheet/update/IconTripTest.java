package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An update brings the signs of the sources' sites.
class IconTripTest {

  private static final Map<String, String> PNG = Map.of("Content-Type", "image/png");

  @TempDir private Path folder;
  private final SetClock clock = new SetClock();
  private final Site site = new Site("127.0.3.31");
  private Library library;
  private Updater updater;
  private SourceId gazette;

  @BeforeEach
  void follow() {
    library = ((Opening.Opened) Library.open(folder, clock)).library();
    updater = new Updater(library, new Fetcher("Broadsheet-test/1", clock), clock);
    URI feed = site.at("/feed.xml");
    site.page("/feed.xml", Newsprint.feed("Gazette", Map.of()));
    gazette =
        library.add(
            new NewSource("Gazette", feed, site.at("/"), SourceKind.FEED, null, "en").asTrusted());
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

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "png", file);
    return file.toByteArray();
  }

  @Test
  void theOneThatTheFrontPageDeclares() throws Exception {
    site.page("/", "<link rel=icon href=/sign.png>");
    site.answer("/sign.png", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    assertThat(library.icons()).containsOnlyKeys(gazette);
    assertThat(site.askedFor()).contains("/sign.png").doesNotContain("/favicon.ico");
  }

  @Test
  void elseTheOneAtTheUsualPlace() throws Exception {
    site.page("/", "<link rel=icon href=/gone.png>");
    site.answer("/favicon.ico", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    assertThat(library.icons()).containsOnlyKeys(gazette);
  }

  @Test
  void elseThePictureThatTheFeedGivesItself() throws Exception {
    String feed = Newsprint.feed("Gazette", Map.of());
    String image = "<image><url>" + site.at("/feed.png") + "</url></image>";
    site.page("/feed.xml", feed.replace("<channel>", "<channel>" + image));
    site.answer("/feed.png", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    assertThat(library.icons()).containsOnlyKeys(gazette);
  }

  @Test
  void onceAWeekAtMostAndTheOldOneStaysWhileThereIsNoNewOne() throws Exception {
    site.answer("/favicon.ico", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    site.answer("/favicon.ico", 404, Map.of(), "");
    updateAfter(Duration.ofDays(6));
    assertThat(site.askedFor()).containsOnlyOnce("/favicon.ico");
    updateAfter(Duration.ofDays(2));
    assertThat(site.askedFor()).filteredOn("/favicon.ico"::equals).hasSize(2);
    assertThat(library.icons()).containsOnlyKeys(gazette);
  }

  @Test
  void aSiteWithoutOneIsNotAskedAgainForAWeekEither() throws Exception {
    updateAfter(Duration.ZERO);
    updateAfter(Duration.ofDays(1));
    assertThat(library.icons()).isEmpty();
    assertThat(site.askedFor()).containsOnlyOnce("/favicon.ico");
  }

  @Test
  void whatTheSiteForbidsToMachinesIsLeftAlone() throws Exception {
    site.page("/robots.txt", "User-agent: *\nDisallow: /");
    site.answer("/favicon.ico", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    assertThat(library.icons()).isEmpty();
    assertThat(site.askedFor()).doesNotContain("/favicon.ico");
  }

  @Test
  void aSourceThatDoesNotAnswerIsNotAskedForItsSign() throws Exception {
    site.answer("/feed.xml", 500, Map.of(), "");
    updateAfter(Duration.ZERO);
    assertThat(site.askedFor()).doesNotContain("/favicon.ico");
  }

  @Test
  void aFeedThatNamesItselfAsItsSiteIsAskedForOnce() throws Exception {
    URI feed = site.at("/other.xml");
    site.page("/other.xml", Newsprint.feed("Other", Map.of()));
    library.add(new NewSource("Other", feed, feed, SourceKind.FEED, null, "en").asTrusted());
    updateAfter(Duration.ZERO);
    assertThat(site.askedFor()).containsOnlyOnce("/other.xml");
  }

  @Test
  void thirtyTwoAnUpdateUntilEachHasItsOwn() throws Exception {
    site.answer("/favicon.ico", 200, PNG, picture());
    for (int number = 1; number < 40; number++) {
      String path = "/" + number + ".xml";
      site.page(path, Newsprint.feed("Gazette " + number, Map.of()));
      library.add(
          new NewSource("Gazette", site.at(path), null, SourceKind.FEED, null, "en").asTrusted());
    }
    updateAfter(Duration.ZERO);
    assertThat(library.icons()).hasSize(32);
    updateAfter(Duration.ofHours(1));
    assertThat(library.icons()).hasSize(40);
  }

  @Test
  void itGoesWithItsSource() throws Exception {
    site.answer("/favicon.ico", 200, PNG, picture());
    updateAfter(Duration.ZERO);
    library.remove(gazette);
    assertThat(library.icons()).isEmpty();
  }
}
