package broadsheet.ui.headlines;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// A scroll bar that counts headlines instead of pixels: so it can tell of a list of which only a
/// few are held.
final class CountBar extends ScrollBar {

  /// Pixels that a hand can grasp, however long the list is.
  private static final double THUMB = 32;

  private final DoubleConsumer moved;
  private double hidden;
  private boolean telling;

  /// @param moved told how many headlines the reader wants to have above
  CountBar(DoubleConsumer moved) {
    this.moved = moved;
    setOrientation(Orientation.VERTICAL);
    setMax(1);
    valueProperty().subscribe(this::turned);
  }

  /// A thumb that the reader holds stays in the hand.
  void show(double above, double inSight, double below) {
    hidden = above + below;
    if (isPressed() || hidden <= 0) {
      return;
    }
    telling = true;
    double graspable = THUMB / Math.max(THUMB, getHeight());
    setVisibleAmount(Math.max(inSight / (hidden + inSight), graspable));
    setBlockIncrement(Math.min(1, inSight / hidden));
    setUnitIncrement(Math.min(1, 1 / hidden));
    setValue(above / hidden);
    telling = false;
  }

  private void turned() {
    if (!telling) {
      moved.accept(getValue() * hidden);
    }
  }
}
