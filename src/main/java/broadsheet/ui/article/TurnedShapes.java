package broadsheet.ui.article;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// Turns round what is drawn under the words of an article that runs from right to left: the tint
/// of the selection, and the marks of what was found.
///
/// JavaFX 26 tells where words stand from the left edge of such a paragraph, and then draws that as
/// if it had counted from the right. Where they are pointed at it gets right. Tables draw their own
/// marks.
final class TurnedShapes {

  private static final String SELECTION = ".selection-highlight";

  private final RichTextArea area;
  private final Runnable laidOut = this::turn; // the very one that is taken off again
  private boolean rightToLeft;

  TurnedShapes(RichTextArea area) {
    this.area = area;
    area.sceneProperty().subscribe(this::moved);
  }

  /// Which way the article runs that is shown from now on.
  void run(boolean fromRightToLeft) {
    rightToLeft = fromRightToLeft;
    turn();
  }

  private void moved(@Nullable Scene was, @Nullable Scene now) {
    if (was != null) {
      was.removePostLayoutPulseListener(laidOut);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(laidOut);
    }
  }

  private void turn() {
    area.lookupAll(SELECTION).forEach(this::turn);
    if (rightToLeft) {
      List.of(PageParagraph.FOUND, PageParagraph.HERE)
          .forEach(mark -> area.lookupAll("HighlightShape." + mark).forEach(this::turn));
    }
  }

  /// About the middle of the paragraph, or of the column.
  private void turn(Node shape) {
    List<Scale> turned =
        rightToLeft
            ? List.of(new Scale(-1, 1, shape.getParent().getLayoutBounds().getCenterX(), 0))
            : List.of();
    shape.getTransforms().setAll(turned);
  }
}
