package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection;
import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The space bar reads on: a page of the article and, at its end, the next one that is not read.
class ReadingOnTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;

  @BeforeEach
  void print() {
    desk = desks.with(DeskFixture.filled(folder));
  }

  private OpenDesk opened(int paragraphs) {
    Listing first = desk.library().list(Selection.EVERYTHING, null, 1).getFirst();
    Block paragraph =
        Paragraph.of("Ferries between the mainland and the islands stopped. ".repeat(6));
    desk.keepBody(first, Collections.nCopies(paragraphs, paragraph));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    return open;
  }

  private static double scrolled(OpenDesk open) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".page-text .scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow()
                .getValue());
  }

  private static String title(OpenDesk open) {
    return HeadlessFx.on(
        () -> Objects.requireNonNull(open.model().article().opened().get()).headline().title());
  }

  @Test
  void aLongArticleIsReadPageByPage() {
    OpenDesk open = opened(60);
    String title = title(open);
    double before = scrolled(open);
    open.press(KeyCode.SPACE);
    double once = scrolled(open);
    assertThat(once).isGreaterThan(before);
    open.press(KeyCode.SPACE);
    assertThat(scrolled(open)).isGreaterThan(once);
    assertThat(title(open)).isEqualTo(title);
  }

  @Test
  void atTheEndOfAnArticleTheNextUnreadOneOpens() {
    OpenDesk open = opened(1);
    String title = title(open);
    open.press(KeyCode.SPACE);
    assertThat(title(open)).isNotEqualTo(title);
  }

  @Test
  void aButtonKeepsItsSpaceBar() {
    OpenDesk open = opened(1);
    String title = title(open);
    HeadlessFx.run(() -> open.saying("Update").requestFocus());
    open.press(KeyCode.SPACE);
    assertThat(title(open)).isEqualTo(title);
  }
}
