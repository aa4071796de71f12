package broadsheet.ui.article;

import java.util.List;
import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Turns round what is drawn under the words of an article that runs from right to left: the tint
/// of the selection, and the marks of what was found.
///
/// JavaFX 26 tells where words stand from the left edge of such a paragraph, and then draws that as
/// if it had counted from the right. Where they are pointed at it gets right. Tables draw their own
/// marks.
final class TurnedShapes {

  private static final String SELECTION = ".selection-highlight";

  private static final List<String> MARKS =
      List.of("HighlightShape." + PageParagraph.FOUND, "HighlightShape." + PageParagraph.HERE);

  private final RichTextArea area;
  private boolean rightToLeft;

  TurnedShapes(RichTextArea area) {
    this.area = area;
    AfterLayout.of(area, this::laidOut);
  }

  /// Which way the article runs that is shown from now on.
  void run(boolean fromRightToLeft) {
    rightToLeft = fromRightToLeft;
    turn();
  }

  private void laidOut() {
    if (rightToLeft) {
      turn();
      MARKS.forEach(mark -> area.lookupAll(mark).forEach(this::turn));
    }
  }

  private void turn() {
    area.lookupAll(SELECTION).forEach(this::turn);
  }

  /// About the middle of the paragraph, or of the column. What stands as it should is left alone:
  /// every change has the window painted once more, and this asked again.
  private void turn(Node shape) {
    double aside = middle(shape.getParent()) - middle(shape);
    shape.setScaleX(rightToLeft ? -1 : 1);
    shape.setTranslateX(rightToLeft ? 2 * aside : 0);
  }

  private static double middle(Node node) {
    return node.getLayoutBounds().getCenterX();
  }
}
