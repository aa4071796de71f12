package broadsheet.ui.article;

import broadsheet.news.Block.Figure;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture as wide as the column; a click or Enter shows it larger. One that is not kept leaves
/// no gap.
final class FigureNode extends Region {

  /// Decoded at this width: the widest column on a display of twice the density.
  private static final int DECODED = 1400;

  private static final double ABOVE_CAPTION = 8;
  private static final double ABOVE_TEXT = 20;

  /// Where a page does not say how large a picture is, the place kept for it is of this shape.
  private static final double USUAL_SHAPE = 9.0 / 16.0;

  private final ImageView view = new ImageView();
  private final Rectangle corners = new Rectangle();
  private final double below;
  private double shape;

  /// @param enlarge shows the picture larger
  FigureNode(Figure figure, Pictures pictures, Background.Slot slot, Runnable enlarge) {
    getStyleClass().add("figure");
    Picture picture = figure.picture();
    shape =
        picture.width() > 0 && picture.height() > 0
            ? (double) picture.height() / picture.width()
            : USUAL_SHAPE;
    below = figure.caption().isEmpty() && figure.credit() == null ? ABOVE_TEXT : ABOVE_CAPTION;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setClip(corners);
    corners.setArcWidth(8);
    corners.setArcHeight(8);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        Objects.requireNonNullElseGet(picture.alt(), () -> Span.text(figure.caption())));
    getChildren().add(view);
    view.setCursor(Cursor.HAND);
    view.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            enlarge.run();
          }
        });
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            enlarge.run();
            key.consume();
          }
        });
    pictures.large(slot, picture.url(), DECODED, this::show);
  }

  private void show(@Nullable Image image) {
    if (image == null) {
      shape = 0;
    } else {
      view.setImage(image);
      setFocusTraversable(true);
      shape = image.getHeight() / image.getWidth();
    }
    requestLayout();
  }

  /// A small picture is not blown up.
  private double pictureWidth(double width) {
    Image image = view.getImage();
    return image == null ? width : Math.min(width, image.getWidth());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width <= 0 ? 600 : width;
    return shape == 0 ? 0 : pictureWidth(across) * shape + below;
  }

  @Override
  protected void layoutChildren() {
    double across = pictureWidth(getWidth());
    double height = across * shape;
    view.setFitWidth(across);
    view.relocate(0, 0);
    corners.setWidth(across);
    corners.setHeight(height);
  }
}
