package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Source;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The menu over a source on the left.
class SourceMenuTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void aSourceIsRenamed() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    choose(open, "Terra Ledger", "Rename…");
    open.type("ledger");
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the new name", () -> open.says("ledger"));
    assertThat(onTheLeft(open)).doesNotContain("Terra Ledger");
    assertThat(desk.library().sources()).extracting(Source::title).contains("ledger");
  }

  @Test
  void escapeLeavesTheNameAsItWas() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    choose(open, "Terra Ledger", "Rename…");
    open.type("ledger");
    open.press(KeyCode.ESCAPE);
    assertThat(desk.library().sources()).extracting(Source::title).contains("Terra Ledger");
  }

  @Test
  void aSourceThatIsNoLongerFollowedComesBackByUndo() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    choose(open, "Terra Ledger", "Stop following");
    assertThat(onTheLeft(open)).doesNotContain("Terra Ledger");
    assertThat(open.says("No longer following Terra Ledger.")).isTrue();
    assertThat(desk.library().sources()).hasSize(5);

    open.click(open.saying("Undo"));
    assertThat(onTheLeft(open)).contains("Terra Ledger");
    assertThat(desk.library().sources()).hasSize(5);
  }

  @Test
  void aRemovalIsFinalOnceTheWindowIsClosed() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    choose(open, "Terra Ledger", "Stop following");
    desks.close(open);
    assertThat(desk.library().sources())
        .hasSize(4)
        .extracting(Source::title)
        .doesNotContain("Terra Ledger");
  }

  @Test
  void allOfASourceIsMarkedRead() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    choose(open, "Northern Courier", "Mark all as read");
    assertThat(desk.library().counts().unread()).isEqualTo(5);
  }

  private static void choose(OpenDesk open, String source, String item) {
    open.click(open.saying(source), MouseButton.SECONDARY);
    open.click(open.saying(item));
  }

  private static List<String> onTheLeft(OpenDesk open) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".source-name").stream()
                .map(name -> ((Labeled) name).getText())
                .toList());
  }
}
