package broadsheet.ui.front;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// The headline of a story. Its lines are about as long as each other, rather than that the last
/// one holds a single word. One that needs more lines than its rank has ends with an ellipsis.
final class StoryTitle extends Label {

  /// So near, in pixels, the least width is sought.
  private static final double NEAR = 4;

  private final int most;

  /// @param most lines
  StoryTitle(int most) {
    this.most = most;
    getStyleClass().add("story-title");
    setWrapText(true);
  }

  /// Takes no more of the width that it was given than it needs for as many lines.
  void balance() {
    double given = getWidth();
    double height = super.computePrefHeight(given);
    if (height > tallest() || height <= oneLine()) {
      return;
    }
    double least = given / 2;
    double enough = given;
    while (enough - least > NEAR) {
      double middle = (least + enough) / 2;
      if (super.computePrefHeight(middle) > height) {
        least = middle;
      } else {
        enough = middle;
      }
    }
    double width = Math.ceil(enough);
    resizeRelocate(getLayoutX() + (turned() ? given - width : 0), getLayoutY(), width, getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(super.computePrefHeight(width), tallest());
  }

  private double oneLine() {
    return super.computePrefHeight(-1);
  }

  private double tallest() {
    return Math.ceil(most * oneLine() + (most - 1) * getLineSpacing());
  }

  /// Whether it runs the other way than the window.
  private boolean turned() {
    NodeOrientation window = getParent().getEffectiveNodeOrientation();
    return window != getEffectiveNodeOrientation();
  }
}
