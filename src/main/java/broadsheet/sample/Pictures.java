package broadsheet.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/// The network's photographs: painted when first asked for, then kept.
final class Pictures {

  private final Map<PictureAddress, Answer> painted = new ConcurrentHashMap<>();

  Answer at(PictureAddress address) {
    return painted.computeIfAbsent(address, Pictures::paint);
  }

  private static Answer paint(PictureAddress address) {
    BufferedImage image = Landscape.paint(address.name(), address.width(), address.height());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, address.format(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(
        200, address.format().equals("png") ? "image/png" : "image/jpeg", file.toByteArray());
  }
}
