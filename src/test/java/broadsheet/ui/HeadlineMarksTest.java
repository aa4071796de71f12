package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The marks of a headline in the list, under the mouse.
class HeadlineMarksTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void aClickOnTheStarBookmarksAndASecondTakesItAway() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.hover(open.node(".headlines .headline"));
    open.click(open.node(".headlines .star"));
    assertThat(desk.newest().state().bookmarked()).isTrue();
    assertThat(desk.library().bookmarks()).hasSize(1);
    HeadlessFx.until("the star", () -> open.shows(".headline:bookmarked"));

    open.click(open.node(".headline:bookmarked .star"));
    assertThat(desk.library().bookmarks()).isEmpty();
  }

  @Test
  void aClickOnTheDotMarksReadAndOpensNothing() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.click(open.node(".headlines .read-mark"));
    assertThat(desk.newest().state().read()).isTrue();
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNull();
  }

  @Test
  void theMenuCopiesItsAddress() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.click(open.node(".headlines .headline"), MouseButton.SECONDARY);
    open.click(open.saying("Copy its address"));
    assertThat(HeadlessFx.on(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(desk.newest().headline().url().toString());
  }

  @Test
  void aClickOnAHeadlineOpensIt() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.click(open.saying("Survey ship maps a canyon wider than its charts said"));
    assertThat(open.article().title()).startsWith("Survey ship");
  }
}
