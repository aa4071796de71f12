package broadsheet.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The network's photographs: painted when first asked for, then kept for all editions, since the
/// same name always gives the same picture.
final class Pictures {

  private static final Map<PictureAddress, Answer> PAINTED = new ConcurrentHashMap<>();

  private Pictures() {}

  static Answer at(PictureAddress address) {
    return PAINTED.computeIfAbsent(address, Pictures::paint);
  }

  static Answer paint(PictureAddress address) {
    BufferedImage image = Landscape.paint(address.name(), address.width(), address.height());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    // in memory, or else ImageIO puts a file into the temporary folder first
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, address.format(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(
        200, address.format().equals("png") ? "image/png" : "image/jpeg", file.toByteArray());
  }
}
