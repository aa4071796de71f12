package broadsheet.ui;

import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The hairline between two columns, and the strip around it that can be dragged.
final class ColumnEdge extends Region {

  private static final double STRIP = 7;

  private final Region hairline = new Region();
  private final DoubleConsumer dragged;
  private double from;

  /// @param dragged gets how far the edge was moved the way that the window runs, in pixels
  ColumnEdge(DoubleConsumer dragged) {
    this.dragged = dragged;
    hairline.getStyleClass().add("column-edge");
    hairline.setManaged(false);
    getChildren().add(hairline);
    setCursor(Cursor.H_RESIZE);
    addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> from = pressed.getScreenX());
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
  }

  /// Stands left of `x`, over the whole height.
  void place(double x, double height) {
    resizeRelocate(x - STRIP / 2 - 0.5, 0, STRIP, height);
    hairline.resizeRelocate((STRIP - 1) / 2, 0, 1, height);
  }

  private void move(MouseEvent drag) {
    double by = drag.getScreenX() - from;
    from = drag.getScreenX();
    dragged.accept(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -by : by);
    drag.consume();
  }
}
