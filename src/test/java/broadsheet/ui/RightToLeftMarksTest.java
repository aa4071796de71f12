package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Paragraph;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// In an article that runs from right to left, the first word of a line stands at its right.
class RightToLeftMarksTest {

  private static final String FIRST = "מעבורות";

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void read() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    desk.prints(desk.source("Harbour Wire", null), DeskFixture.story("האיים מנותקים", null, 5));
    open = desks.article(desk, List.of(Paragraph.of(FIRST + " בין היבשת לאיים נעצרו לפני שחר")));
  }

  @Test
  void wordsThatWereFoundAreMarkedWhereTheyStand() {
    open.press(KeyCode.CONTROL, KeyCode.F);
    HeadlessFx.run(() -> ((TextField) open.node(".find-bar .text-field")).setText(FIRST));
    open.settle();
    assertThat(at(open.node(".found-here")).getMinX()).isGreaterThan(middle());
  }

  @Test
  void wordsThatAreSelectedAreTintedWhereTheyStand() {
    RichTextArea area = (RichTextArea) open.node(".page-text");
    HeadlessFx.run(() -> area.select(inBody(area, 0), inBody(area, FIRST.length())));
    open.settle();
    assertThat(at(open.node(".selection-highlight")).getMinX()).isGreaterThan(middle());
  }

  @Test
  void onceTheyStandThereNothingMovesThemAgain() {
    RichTextArea area = (RichTextArea) open.node(".page-text");
    HeadlessFx.run(() -> area.select(inBody(area, 0), inBody(area, FIRST.length())));
    open.settle();
    AtomicInteger moves = new AtomicInteger();
    Node tint = open.node(".selection-highlight");
    HeadlessFx.run(() -> tint.localToParentTransformProperty().subscribe(moves::incrementAndGet));
    HeadlessFx.pulses(5);
    assertThat(moves).hasValue(0);
  }

  private static TextPos inBody(RichTextArea area, int offset) {
    int paragraph = 0;
    while (!area.getPlainText(paragraph).startsWith(FIRST)) {
      paragraph++;
    }
    return TextPos.ofLeading(paragraph, offset);
  }

  private double middle() {
    return at(open.node(".page-text")).getCenterX();
  }

  private static Bounds at(Node node) {
    return HeadlessFx.on(() -> node.localToScene(node.getLayoutBounds()));
  }
}
