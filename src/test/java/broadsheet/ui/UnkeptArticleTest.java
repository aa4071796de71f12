package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A headline whose article is not kept.
class UnkeptArticleTest {

  private static final String TITLE = "Clock on the quay runs again";

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private Site site = new Site("127.0.3.3");

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void isBroughtWhenItIsOpened() {
    site.page("/clock", Newsprint.story(TITLE));
    DeskFixture desk = printed();
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    assertThat(open.shows(".rich-text-area")).isTrue();
    assertThat(desk.library().find(site.at("/clock")).orElseThrow().state().kept()).isTrue();
  }

  @Test
  void saysSoWithoutANetworkAndIsBroughtOnceThereIsOne() {
    URI address = site.at("/clock");
    DeskFixture desk = printed();
    site.close();
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    assertThat(sentence(open)).startsWith("This article is not kept.");

    open.click(open.saying("Try again"));
    assertThat(sentence(open)).as("still no network").startsWith("This article is not kept.");
    open.click(open.saying("Try again"));
    HeadlessFx.until("the foot to say it", () -> open.says("Offline: what is kept can be read"));

    site = new Site("127.0.3.3", address.getPort()).page("/clock", Newsprint.story(TITLE));
    open.click(open.saying("Try again"));
    assertThat(open.says("Try again")).isFalse();
    assertThat(open.shows(".rich-text-area")).isTrue();
    assertThat(desk.library().find(address).orElseThrow().state().kept()).isTrue();
  }

  @Test
  void isBroughtByTheNextUpdateThatFindsANetworkIfTheReaderSoWishes() {
    URI address = site.at("/clock");
    DeskFixture desk = printed();
    site.close();
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    open.click(open.saying("Bring it when there is a connection"));
    HeadlessFx.until(
        "the wish to be said",
        () -> sentence(open).endsWith("The next update with a connection brings it."));
    open.click(open.saying("Do not bring it"));
    HeadlessFx.until(
        "the wish to be taken back", () -> open.says("Bring it when there is a connection"));
    open.click(open.saying("Bring it when there is a connection"));
    HeadlessFx.until("the wish to be noted", () -> open.says("Do not bring it"));

    open.press(KeyCode.F5);
    open.settle();
    assertThat(desk.library().wishes()).as("still no network").hasSize(1);

    site =
        new Site("127.0.3.3", address.getPort())
            .page("/clock", Newsprint.story(TITLE))
            .page("/feed.xml", Newsprint.feed("Quay Gazette", Map.of(TITLE, address)));
    open.press(KeyCode.F5);
    HeadlessFx.until("the article to be kept", () -> open.shows(".rich-text-area"));
    assertThat(desk.library().wishes()).isEmpty();
  }

  @Test
  void theFootOfTheSmallestWindowHasRoomForAllThatIsSaidWithoutANetwork() {
    DeskFixture desk = printed();
    site.close();
    OpenDesk open = desks.window(desk);
    HeadlessFx.run(() -> open.stage().setWidth(900));
    open.press(KeyCode.J);
    open.click(open.saying("Try again"));
    open.click(open.saying("Try again"));
    open.click(open.saying("Bring it when there is a connection"));
    HeadlessFx.until("the wish to be said", () -> open.says("1 waiting"));
    open.press(KeyCode.F5);
    HeadlessFx.until("it to be said", () -> open.shows(".status-facts .label:offline"));
    HeadlessFx.until("the update to end", () -> !open.shows(".status-progress"));
    open.settle();
    assertThat(HeadlessFx.on(() -> open.scene().getRoot().lookupAll(".status-facts > *")))
        .allMatch(said -> said.getLayoutBounds().getWidth() >= said.prefWidth(-1) - 0.5);
  }

  @Test
  void thatIsGoneSaysWhichItIsAndWhy() {
    OpenDesk open = desks.window(printed());
    open.press(KeyCode.J);
    assertThat(((Labeled) open.node(".article .headline")).getText()).isEqualTo(TITLE);
    assertThat(((Labeled) open.node(".article .kicker")).getText()).isEqualTo("Quay Gazette");
    assertThat(open.says("Bring it when there is a connection")).isFalse();
    assertThat(sentence(open)).contains("404");
    assertThat(open.says("Try again")).isTrue();
  }

  /// Printed before the program was started, and not asked for since.
  private DeskFixture printed() {
    try (DeskFixture before = DeskFixture.empty(folder)) {
      SourceId source = before.served("Quay Gazette", site.at("/feed.xml"));
      before.prints(source, Headline.of(TITLE, site.at("/clock")));
    }
    return desks.with(DeskFixture.empty(folder));
  }

  private static String sentence(OpenDesk open) {
    return ((Labeled) open.node(".article .empty-sentence")).getText();
  }
}
