package broadsheet.ui.headlines;

import broadsheet.news.Picture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import java.net.URI;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A headline's picture, cut to fill its small frame. It takes no room until its picture is there.
final class Thumbnail extends Region {

  static final double WIDTH = 64;
  static final double HEIGHT = 48;
  private static final double CORNER = 8;
  private static final int PIXELS = 160;

  private final Pictures pictures;
  private final Background.Slot slot;
  private final ImageView view = new ImageView();
  private @Nullable URI shown;

  Thumbnail(Pictures pictures, Background.Slot slot) {
    this.pictures = pictures;
    this.slot = slot;
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    Rectangle frame = new Rectangle(WIDTH, HEIGHT);
    frame.setArcWidth(CORNER);
    frame.setArcHeight(CORNER);
    setClip(frame);
    getChildren().add(view);
    show((Image) null);
  }

  void show(@Nullable Picture picture) {
    URI url = picture == null ? null : picture.url();
    if (url != null && url.equals(shown) && view.getImage() != null) {
      return;
    }
    shown = url;
    if (url == null) {
      slot.drop();
      show((Image) null);
      return;
    }
    Image known = pictures.remembered(url, PIXELS);
    show(known);
    if (known == null) {
      pictures.small(slot, url, PIXELS, this::show);
    }
  }

  private void show(@Nullable Image image) {
    view.setImage(image);
    if (image != null) {
      view.setViewport(middle(image));
    }
    boolean there = image != null;
    if (there != isManaged()) {
      setManaged(there);
      setVisible(there);
    }
  }

  /// The largest part around the middle that has the frame's shape.
  private static Rectangle2D middle(Image image) {
    double scale = Math.min(image.getWidth() / WIDTH, image.getHeight() / HEIGHT);
    double width = WIDTH * scale;
    double height = HEIGHT * scale;
    return new Rectangle2D(
        (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
  }
}
