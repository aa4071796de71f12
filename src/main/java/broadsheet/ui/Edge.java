package broadsheet.ui;

import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The hairline between two parts of the desk, and the strip beyond it that can be dragged: what is
/// before it may end in a scroll bar, which is for the hand as well.
final class Edge extends Region {

  private static final double STRIP = 7;

  private final Region hairline = new Region();
  private final boolean upright;
  private final DoubleConsumer dragged;
  private double from;

  /// @param line the way that the hairline runs
  /// @param dragged gets how far the edge was moved, down or the way that the window runs, in
  ///     pixels
  Edge(Orientation line, DoubleConsumer dragged) {
    this.upright = line == Orientation.VERTICAL;
    this.dragged = dragged;
    hairline.getStyleClass().add("edge");
    hairline.setManaged(false);
    getChildren().add(hairline);
    setCursor(upright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> from = position(pressed));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
  }

  /// Stands left of `at` or above it, over all of `length`.
  void place(double at, double length) {
    double start = at - 1;
    if (upright) {
      resizeRelocate(start, 0, STRIP, length);
      hairline.resizeRelocate(0, 0, 1, length);
    } else {
      resizeRelocate(0, start, length, STRIP);
      hairline.resizeRelocate(0, 0, length, 1);
    }
  }

  private double position(MouseEvent mouse) {
    return upright ? mouse.getScreenX() : mouse.getScreenY();
  }

  private void move(MouseEvent drag) {
    double by = position(drag) - from;
    from = position(drag);
    boolean mirrored = upright && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    dragged.accept(mirrored ? -by : by);
    drag.consume();
  }
}
