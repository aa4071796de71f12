package broadsheet.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A frame with round corners, filled by the middle of a picture, whatever that one's shape.
public final class PictureFrame extends Region {

  private static final double CORNER = 8;

  private final ImageView view = new ImageView();
  private final Rectangle corners = new Rectangle();
  private final double shape;

  /// @param shape its height by its width
  public PictureFrame(double shape) {
    this.shape = shape;
    getStyleClass().add("picture-frame");
    view.setSmooth(true);
    corners.setArcWidth(CORNER);
    corners.setArcHeight(CORNER);
    setClip(corners);
    getChildren().add(view);
  }

  /// Null to be empty.
  public void show(@Nullable Image image) {
    view.setImage(image);
    requestLayout();
  }

  public @Nullable Image image() {
    return view.getImage();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(width * shape);
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
    corners.setWidth(getWidth());
    corners.setHeight(getHeight());
    Image image = view.getImage();
    if (image != null && getWidth() > 0 && getHeight() > 0) {
      view.setViewport(middle(image));
    }
  }

  /// The largest part around the middle that has the frame's shape.
  private Rectangle2D middle(Image image) {
    double scale = Math.min(image.getWidth() / getWidth(), image.getHeight() / getHeight());
    double width = getWidth() * scale;
    double height = getHeight() * scale;
    return new Rectangle2D(
        (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
  }
}
