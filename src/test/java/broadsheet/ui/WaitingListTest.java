package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What was asked for without a connection waits in one list.
class WaitingListTest {

  private static final String TITLE = "Clock on the quay runs again";

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private Site site = new Site("127.0.3.14");
  private URI address;
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void wishWithoutConnection() {
    address = site.at("/clock");
    try (DeskFixture before = DeskFixture.empty(folder)) {
      SourceId source = before.served("Quay Gazette", site.at("/feed.xml"));
      before.prints(source, Headline.of(TITLE, address));
    }
    site.close();
    desk = desks.with(DeskFixture.empty(folder));
    open = desks.window(desk);
    assertThat(open.says("1 waiting")).isFalse();
    open.press(KeyCode.J);
    open.click(open.saying("Bring it when there is a connection"));
    HeadlessFx.until("the wish to be noted", () -> open.says("1 waiting"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void itIsReachedWhereverWaitingIsSaid() {
    open.click(open.saying("1 waiting"));
    assertThat(open.shows(".waiting .waiting-title")).isTrue();
    open.press(KeyCode.ESCAPE);
    open.click(open.saying("See all that is waiting"));
    assertThat(open.shows(".waiting .waiting-title")).isTrue();
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.type("waiting");
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".waiting .waiting-title")).isTrue();
    assertThat(open.says(TITLE)).isTrue();
  }

  @Test
  void aKeyTakesAnArticleFromItAndPutsItBack() {
    open.click(open.saying("1 waiting"));
    open.press(KeyCode.DELETE);
    HeadlessFx.until("it to be taken", () -> open.says("Bring it after all"));
    assertThat(desk.library().wishes()).isEmpty();
    assertThat(open.says("1 waiting")).isFalse();
    open.press(KeyCode.DELETE);
    HeadlessFx.until("it to be put back", () -> !open.says("Bring it after all"));
    assertThat(desk.library().wishes()).hasSize(1);
    open.click(open.node(".waiting-row .button"));
    HeadlessFx.until("it to be taken", () -> open.says("Bring it after all"));
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".waiting")).isFalse();
  }

  @Test
  void withAConnectionItIsBroughtFromHereAndOpened() {
    site =
        new Site("127.0.3.14", address.getPort())
            .page("/clock", Newsprint.story(TITLE))
            .page("/feed.xml", Newsprint.feed("Quay Gazette", Map.of(TITLE, address)));
    open.click(open.saying("1 waiting"));
    open.click(open.saying("Bring them now"));
    HeadlessFx.until("it to be brought", () -> desk.library().wishes().isEmpty());
    open.settle();
    assertThat(open.shows(".waiting .waiting-title")).as("it stays in sight").isTrue();
    HeadlessFx.run(open.node(".waiting .list-view")::requestFocus);
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".waiting")).isFalse();
    assertThat(open.article().title()).isEqualTo(TITLE);
  }
}
