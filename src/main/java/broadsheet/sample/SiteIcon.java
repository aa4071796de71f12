package broadsheet.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The signs of the sites: a white figure on a square of the site's own colour. Modern sites
/// declare theirs, classic ones leave it where browsers of old looked for it.
final class SiteIcon {

  static final String DECLARED = "/icon.png";
  static final String USUAL = "/favicon.ico";

  private static final int SIDE = 32;
  private static final int PAPER = 0xffffffff;

  /// Whether a point is in the figure; both run from -1 to 1, down and to the right.
  private interface Figure {
    boolean covers(double x, double y);
  }

  private record Sign(int ink, Figure figure) {}

  private static final Map<String, Sign> SIGNS =
      Map.of(
          "harbour-wire",
          new Sign(0xff1f4e6b, (x, y) -> Math.abs(y - 0.25 * Math.sin(x * 6)) < 0.16),
          "orbit-desk",
          new Sign(0xff3d3568, (x, y) -> Math.hypot(x, y) < 0.3 || ring(x, y * 2, 0.72)),
          "grid-watch",
          new Sign(0xff8a5a12, (x, y) -> Math.abs(x) < 0.12 || Math.abs(y) < 0.12),
          "terra-ledger",
          new Sign(0xff3f6b3a, (x, y) -> y < 0.6 && y > 1.5 * Math.abs(x) - 0.6),
          "northern-courier",
          new Sign(0xff7d2b2b, (x, y) -> Math.abs(x) + Math.abs(y) < 0.66),
          "lakeside-post",
          new Sign(0xff2c6e73, (x, y) -> ring(x, y, 0.5)));

  private SiteIcon() {}

  private static boolean ring(double x, double y, double radius) {
    return Math.abs(Math.hypot(x, y) - radius) < 0.12;
  }

  static Answer declared(SampleSite site) {
    return new Answer(200, "image/png", png(sign(site)));
  }

  static Answer usual(SampleSite site) {
    return new Answer(200, "image/x-icon", ico(png(sign(site))));
  }

  private static Sign sign(SampleSite site) {
    return SIGNS.getOrDefault(site.key(), new Sign(0xff5d5a52, (x, y) -> false));
  }

  private static byte[] png(Sign sign) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean figure = sign.figure().covers(middle(x), middle(y));
        image.setRGB(x, y, figure ? PAPER : sign.ink());
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static double middle(int pixel) {
    return (pixel + 0.5) / SIDE * 2 - 1;
  }

  /// A file of icons that holds this one.
  private static byte[] ico(byte[] png) {
    int head = 22;
    return ByteBuffer.allocate(head + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 1)
        .put((byte) SIDE)
        .put((byte) SIDE)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 32)
        .putInt(png.length)
        .putInt(head)
        .put(png)
        .array();
  }
}
