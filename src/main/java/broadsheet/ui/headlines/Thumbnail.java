package broadsheet.ui.headlines;

import broadsheet.news.Picture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.PictureFrame;
import broadsheet.ui.kit.Pictures;
import java.net.URI;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A headline's picture, cut to fill its small frame. It takes no room until its picture is there.
final class Thumbnail extends Region {

  static final double WIDTH = 64;
  static final double WIDTH_COMPACT = 48;

  /// Its height by its width.
  static final double SHAPE = 0.75;

  private static final int PIXELS = 160;

  private final Pictures pictures;
  private final Background.Slot slot;
  private final PictureFrame frame = new PictureFrame(SHAPE);
  private @Nullable URI shown;

  Thumbnail(Pictures pictures, Background.Slot slot) {
    this.pictures = pictures;
    this.slot = slot;
    getChildren().add(frame);
    show((Image) null);
  }

  void show(@Nullable Picture picture) {
    URI url = picture == null ? null : picture.url();
    if (url != null && url.equals(shown) && frame.image() != null) {
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
    frame.show(image);
    boolean there = image != null;
    if (there != isManaged()) {
      setManaged(there);
      setVisible(there);
    }
  }

  @Override
  protected void layoutChildren() {
    frame.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
