package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.library.Selection;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import java.nio.file.Path;
import java.util.Collections;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An article opens where the reader left it.
class ReadingPositionTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void read() {
    desk = desks.with(DeskFixture.filled(folder));
    Paragraph paragraph = Paragraph.of("Ferries between the islands stopped. ".repeat(6));
    for (Listing each : desk.library().list(Selection.EVERYTHING, null, 2)) {
      desk.keepBody(each, Collections.nCopies(40, paragraph));
    }
    open = desks.window(desk);
    open.press(KeyCode.J);
    open.press(KeyCode.SPACE);
    open.press(KeyCode.SPACE);
  }

  @Test
  void afterAnotherOneWasOpenedMeanwhile() {
    double left = open.article().scrolled();
    assertThat(left).isBetween(0.1, 0.9);
    open.press(KeyCode.J);
    assertThat(open.article().scrolled()).isCloseTo(0, within(0.01));
    open.press(KeyCode.K);
    assertThat(open.article().scrolled()).isCloseTo(left, within(0.01));
  }

  @Test
  void toThePixelHoweverOftenOneComesBack() {
    double left = open.article().scrolled();
    for (int i = 0; i < 3; i++) {
      open.press(KeyCode.J);
      open.press(KeyCode.K);
    }
    assertThat(open.article().scrolled()).isCloseTo(left, within(0.0005));
  }

  @Test
  void afterARestart() {
    double left = open.article().scrolled();
    desks.close(open);
    open = desks.window(desk);
    assertThat(open.article().scrolled()).isCloseTo(left, within(0.01));
  }

  @Test
  void butAtItsBeginningOnceItWasReadToItsEnd() {
    for (int i = 0; i < 30 && open.article().scrolled() < 1; i++) {
      open.press(KeyCode.SPACE);
    }
    open.press(KeyCode.J);
    open.press(KeyCode.K);
    assertThat(open.article().scrolled()).isCloseTo(0, within(0.01));
  }

  @Test
  void aLineIsAsLongAsWhatWasRead() {
    Rectangle line = (Rectangle) open.node(".progress-line");
    Region page = (Region) open.node(".page");
    assertThat(line.getWidth()).isCloseTo(page.getWidth() * open.article().scrolled(), within(1.0));
  }
}
