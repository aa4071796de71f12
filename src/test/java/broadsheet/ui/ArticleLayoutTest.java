package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What it costs to open a long article: the text control lays out a hundred paragraphs that are
/// out of sight too, each time.
class ArticleLayoutTest {

  private static final int PARAGRAPHS = 150;

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void aTextIsLaidOutOnceAndAgainWhenItsStylesAreKnownButNoMore() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    Paragraph paragraph = Paragraph.of("Ferries between the islands stopped. ".repeat(6));
    for (Listing each : desk.library().list(Selection.EVERYTHING, null, 2)) {
      desk.keepBody(each, Collections.nCopies(PARAGRAPHS, paragraph));
    }
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    AtomicInteger laidOut = count((Pane) open.node(".page-text .content"));
    open.press(KeyCode.J);
    assertThat(laidOut.get()).isBetween(PARAGRAPHS / 2, 2 * PARAGRAPHS);
  }

  /// Counts the paragraphs that are put into the text control.
  private static AtomicInteger count(Pane content) {
    AtomicInteger put = new AtomicInteger();
    ListChangeListener<Node> add =
        change -> {
          while (change.next()) {
            put.addAndGet(change.getAddedSize());
          }
        };
    HeadlessFx.run(() -> content.getChildren().addListener(add));
    return put;
  }
}
