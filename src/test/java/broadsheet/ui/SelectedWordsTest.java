package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Words that are selected in an article lie on a tint: no box is drawn around each line.
class SelectedWordsTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void haveNoOutline() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.keep(desk.newest(), List.of());
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    HeadlessFx.run(((RichTextArea) open.node(".page-text"))::selectAll);
    open.settle();
    Shape tint = (Shape) open.node(".page-text .selection-highlight");
    assertThat(tint.getStroke()).isNull();
    assertThat(tint.getFill()).isNotNull();
  }
}
