package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Capture;
import broadsheet.news.Source;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The card on which one source is set.
class SourceSheetTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openTheDesk() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.window(desk);
  }

  private Source kept(String title) {
    return desk.library().sources().stream()
        .filter(source -> source.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSourceIsRenamedAndSetByTheKeyboardAlone() {
    open.click(open.saying("Harbour Wire"));
    open.press(KeyCode.CONTROL, KeyCode.I);
    open.type("quay");
    open.press(KeyCode.TAB);
    HeadlessFx.until("the new name on the left", () -> open.says("quay"));
    open.press(KeyCode.DOWN); // the folder: Space
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN); // every 30 minutes
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN); // no pages by themselves
    open.press(KeyCode.TAB);
    open.press(KeyCode.SPACE); // what stands beside them
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN); // for a week
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".source-sheet")).isFalse();
    Source quay = kept("quay");
    assertThat(quay.folder()).isEqualTo("Space");
    assertThat(quay.settings().every()).isEqualTo(Duration.ofMinutes(30));
    assertThat(quay.settings().capture()).isEqualTo(Capture.NEVER);
    assertThat(quay.settings().sidebarsToo()).isTrue();
    assertThat(quay.settings().keptFor()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void itsMenuOpensItAndItSaysWhatIsWrong() {
    open.click(open.saying("Lakeside Post"), MouseButton.SECONDARY);
    open.click(open.saying("Settings…"));
    assertThat(open.shows(".source-sheet")).isTrue();
    assertThat(open.says("Feed: https://lakeside-post.example/feed.xml")).isTrue();
    assertThat(open.says("The server is not answering.")).isTrue();
    assertThat(open.says("14:00")).isTrue();
    assertThat(top(open.saying("Ask now")) - top(open.saying("Asked next"))).isGreaterThan(32);
  }

  @Test
  void theSourceOfTheOpenArticleIsMeantWhereManyAreListed() {
    open.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    open.press(KeyCode.J);
    open.press(KeyCode.CONTROL, KeyCode.I);
    assertThat(open.says("Feed: https://harbour-wire.example/feed.xml")).isTrue();
  }

  private static double top(Node node) {
    return HeadlessFx.on(() -> node.localToScene(node.getLayoutBounds()).getMinY());
  }
}
