package broadsheet.update;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A site's sign as it is kept: a PNG of 32 by 32 pixels, whatever the site sent.
///
/// Pixels are counted by hand: what Java draws with would bring a second toolkit into the window.
final class Icon {

  static final int SIDE = 32;

  /// Larger ones are no icons.
  private static final int MOST_SIDE = 1024;

  private Icon() {}

  /// Empty if the bytes are no picture that can be read.
  static Optional<byte[]> of(byte[] bytes) {
    try {
      Optional<BufferedImage> picture =
          IcoFile.isOne(bytes) ? IcoFile.read(bytes, SIDE) : decode(bytes);
      return picture.map(Icon::fitted).map(Icon::png);
    } catch (RuntimeException e) {
      return Optional.empty(); // a file of icons that is broken
    }
  }

  /// A picture in a form that ImageIO knows.
  static Optional<BufferedImage> decode(byte[] bytes) {
    return PictureFile.ask(
        bytes,
        reader ->
            reader.getWidth(0) <= MOST_SIDE && reader.getHeight(0) <= MOST_SIDE
                ? Optional.of(reader.read(0))
                : Optional.empty());
  }

  /// The whole picture in the middle of a clear square.
  private static BufferedImage fitted(BufferedImage picture) {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    int width = Math.max(1, picture.getWidth() * SIDE / longer);
    int height = Math.max(1, picture.getHeight() * SIDE / longer);
    BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        square.setRGB(
            x + (SIDE - width) / 2, y + (SIDE - height) / 2, mean(picture, x, y, width, height));
      }
    }
    return square;
  }

  /// Of the pixels that become one.
  private static int mean(BufferedImage picture, int x, int y, int width, int height) {
    int left = x * picture.getWidth() / width;
    int top = y * picture.getHeight() / height;
    int right = Math.max(left + 1, (x + 1) * picture.getWidth() / width);
    int bottom = Math.max(top + 1, (y + 1) * picture.getHeight() / height);
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int v = top; v < bottom; v++) {
      for (int u = left; u < right; u++) {
        int pixel = picture.getRGB(u, v);
        int cover = pixel >>> 24;
        alpha += cover;
        red += (long) cover * (pixel >> 16 & 0xff);
        green += (long) cover * (pixel >> 8 & 0xff);
        blue += (long) cover * (pixel & 0xff);
      }
    }
    if (alpha == 0) {
      return 0;
    }
    long pixels = (long) (right - left) * (bottom - top);
    long opacity = alpha / pixels;
    return (int) (((opacity << 8 | red / alpha) << 8 | green / alpha) << 8 | blue / alpha);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return file.toByteArray();
  }
}
