package broadsheet.ui;

import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The hairline between two parts of the desk, and the strip around it that can be dragged.
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
    double start = at - STRIP / 2 - 0.5;
    double middle = (STRIP - 1) / 2;
    if (upright) {
      resizeRelocate(start, 0, STRIP, length);
      hairline.resizeRelocate(middle, 0, 1, length);
    } else {
      resizeRelocate(0, start, length, STRIP);
      hairline.resizeRelocate(0, middle, length, 1);
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
