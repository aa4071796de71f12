package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The window as it will be in Arabic: English words in a layout that runs from right to left.
class MirrorTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void turnRound() {
    open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    HeadlessFx.run(() -> open.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
    open.settle();
  }

  private Bounds at(String selector) {
    return HeadlessFx.on(
        () -> {
          Node node = open.node(selector);
          return node.localToScreen(node.getLayoutBounds());
        });
  }

  @Test
  void theColumnsStandTheOtherWayRound() {
    List<String> columns = List.of(".sidebars", ".article", ".headlines", ".sources");
    for (int i = 1; i < columns.size(); i++) {
      assertThat(at(columns.get(i - 1)).getMaxX())
          .as("%s ends before %s", columns.get(i - 1), columns.get(i))
          .isLessThanOrEqualTo(at(columns.get(i)).getMinX() + 1);
    }
  }

  @Test
  void anEnglishHeadlineStillRunsFromLeftToRight() {
    Labeled title = (Labeled) open.node(".headline-title");
    assertThat(HeadlessFx.on(title::getEffectiveNodeOrientation))
        .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
  }

  @Test
  void aDotPartsWhatStandsUnderAHeadlineAndHangsOnNoneOfIt() {
    assertThat(HeadlessFx.on(() -> fromTheRight(open.node(".headline .meta").getParent())))
        .containsExactly("Harbour Wire", " · ", "Busan", " · ", "5 min");
  }

  private static List<String> fromTheRight(Parent line) {
    return line.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .filter(Label.class::isInstance)
        .sorted(
            Comparator.comparingDouble(
                node -> -node.localToScreen(node.getLayoutBounds()).getMaxX()))
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void theArrowBackPointsToWhereTheLineCameFrom() {
    Node arrow = ((Labeled) open.named("Back")).getGraphic();
    assertThat(HeadlessFx.on(arrow::getScaleX)).isEqualTo(-1);
  }

  @Test
  void anEdgeFollowsTheMouse() {
    Bounds list = at(".headlines");
    Point2D edge = new Point2D(list.getMinX(), list.getCenterY());
    open.drag(edge, -40, 0);
    assertThat(at(".headlines").getWidth()).isGreaterThan(list.getWidth());
  }
}
