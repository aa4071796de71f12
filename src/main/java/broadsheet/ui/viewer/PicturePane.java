package broadsheet.ui.viewer;

import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One picture in a window of its own: as large as fits, but not blown up. The wheel makes it
/// larger and smaller about the mouse, dragging moves it.
final class PicturePane extends Region {

  private static final double WHEEL_STEP = 1.15;

  private final ImageView view = new ImageView();
  private Framing framing = Framing.WHOLE;
  private double dragX;
  private double dragY;

  PicturePane() {
    getStyleClass().add("picture-pane");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getChildren().add(view);
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
    setOnScroll(this::scrolled);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
  }

  /// Shows a picture, all of it.
  void show(@Nullable Image image) {
    view.setImage(image);
    framing = Framing.WHOLE;
    requestLayout();
  }

  /// Larger or smaller about the middle.
  void zoom(double factor) {
    to(framing.zoomed(factor, 0, 0));
  }

  void whole() {
    to(Framing.WHOLE);
  }

  void move(double right, double down) {
    to(framing.moved(right, down));
  }

  /// True if part of the picture is out of sight.
  boolean isZoomed() {
    return framing.zoom() > 1;
  }

  private void to(Framing wanted) {
    framing = wanted.within(hidden(wanted, true), hidden(wanted, false));
    setCursor(isZoomed() ? Cursor.MOVE : Cursor.DEFAULT);
    requestLayout();
  }

  private double hidden(Framing wanted, boolean across) {
    Image image = view.getImage();
    if (image == null) {
      return 0;
    }
    double scale = fit(image) * wanted.zoom();
    return across ? image.getWidth() * scale - getWidth() : image.getHeight() * scale - getHeight();
  }

  /// The scale at which all of a picture is in sight.
  private double fit(Image image) {
    double across = getWidth() / image.getWidth();
    return Math.min(1, Math.min(across, getHeight() / image.getHeight()));
  }

  private void scrolled(ScrollEvent scroll) {
    double factor = scroll.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP;
    if (scroll.getDeltaY() != 0) {
      to(framing.zoomed(factor, scroll.getX() - getWidth() / 2, scroll.getY() - getHeight() / 2));
    }
    scroll.consume();
  }

  private void pressed(MouseEvent press) {
    dragX = press.getX();
    dragY = press.getY();
  }

  private void dragged(MouseEvent drag) {
    move(drag.getX() - dragX, drag.getY() - dragY);
    pressed(drag);
  }

  @Override
  protected void layoutChildren() {
    Image image = view.getImage();
    if (image == null) {
      return;
    }
    framing = framing.within(hidden(framing, true), hidden(framing, false));
    double scale = fit(image) * framing.zoom();
    double width = image.getWidth() * scale;
    view.setFitWidth(width);
    view.relocate(
        (getWidth() - width) / 2 + framing.x(),
        (getHeight() - image.getHeight() * scale) / 2 + framing.y());
  }
}
