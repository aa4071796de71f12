package broadsheet.ui.front;

import broadsheet.ui.kit.WrappedText;
import javafx.geometry.NodeOrientation;

/// The headline of a story. Its lines are about as long as each other, rather than that the last
/// one holds a single word. One that needs more lines than its rank has ends with an ellipsis.
final class StoryTitle extends WrappedText {

  /// So near, in pixels, the least width is sought.
  private static final double NEAR = 4;

  /// @param most lines
  StoryTitle(int most) {
    super(most);
    getStyleClass().add("story-title");
  }

  /// Takes no more of the width that it was given than it needs for as many lines.
  void balance() {
    double given = getWidth();
    double height = wholeHeight(given);
    if (height > tallest() || height <= lineHeight()) {
      return;
    }
    double least = given / 2;
    double enough = given;
    while (enough - least > NEAR) {
      double middle = (least + enough) / 2;
      if (wholeHeight(middle) > height) {
        least = middle;
      } else {
        enough = middle;
      }
    }
    double width = Math.ceil(enough);
    resizeRelocate(getLayoutX() + (turned() ? given - width : 0), getLayoutY(), width, getHeight());
  }

  /// Whether it runs the other way than the window.
  private boolean turned() {
    NodeOrientation window = getParent().getEffectiveNodeOrientation();
    return window != getEffectiveNodeOrientation();
  }
}
