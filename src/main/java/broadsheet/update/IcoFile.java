package broadsheet.update;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A file of icons as Windows writes them, `favicon.ico`: some pictures of several sizes, each a
/// PNG or an uncompressed bitmap with a mask below it.
///
/// What is broken throws an unchecked exception.
final class IcoFile {

  private static final int HEAD = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEAD = 40;
  private static final int MOST_SIDE = 256;

  private final ByteBuffer file;

  private record Entry(int side, int depth, int length, int at) {}

  private IcoFile(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length > HEAD + ENTRY && Arrays.equals(bytes, 0, 4, new byte[] {0, 0, 1, 0}, 0, 4);
  }

  /// The picture that suits `side` best: the smallest that is not too small, of most colours.
  static Optional<BufferedImage> read(byte[] bytes, int side) {
    return new IcoFile(bytes).best(side);
  }

  private Optional<BufferedImage> best(int side) {
    return IntStream.range(0, file.getShort(4) & 0xffff)
        .mapToObj(i -> entry(HEAD + i * ENTRY))
        .min(
            Comparator.<Entry>comparingInt(
                    entry -> entry.side() < side ? MOST_SIDE + side - entry.side() : entry.side())
                .thenComparingInt(entry -> -entry.depth()))
        .flatMap(this::picture);
  }

  private Entry entry(int at) {
    int side = file.get(at) & 0xff;
    return new Entry(
        side == 0 ? MOST_SIDE : side,
        file.getShort(at + 6) & 0xffff,
        file.getInt(at + 8),
        file.getInt(at + 12));
  }

  private Optional<BufferedImage> picture(Entry entry) {
    if (file.getInt(entry.at()) == BITMAP_HEAD) {
      return Optional.of(bitmap(entry.at()));
    }
    byte[] picture = new byte[Math.min(entry.length(), file.limit() - entry.at())];
    file.get(entry.at(), picture);
    return Icon.decode(picture);
  }

  private BufferedImage bitmap(int at) {
    int width = file.getInt(at + 4);
    int height = file.getInt(at + 8) / 2; // the mask counts too
    int depth = file.getShort(at + 14);
    boolean packed = file.getInt(at + 16) != 0;
    if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE || packed) {
      throw new IllegalArgumentException("no bitmap of an icon");
    }
    int colours = file.getInt(at + 32) == 0 && depth <= 8 ? 1 << depth : file.getInt(at + 32);
    int palette = at + BITMAP_HEAD;
    int pixels = palette + 4 * colours;
    int mask = pixels + height * line(width, depth);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      int up = height - 1 - y; // lines stand upside down
      for (int x = 0; x < width; x++) {
        int colour = colour(pixels + up * line(width, depth), x, depth, palette);
        boolean clear = depth < 32 && bits(mask + up * line(width, 1), x, 1) == 1;
        image.setRGB(x, y, clear ? 0 : colour);
      }
    }
    return image;
  }

  /// Bytes of a line, which ends on a whole word.
  private static int line(int width, int depth) {
    return (width * depth + 31) / 32 * 4;
  }

  private int colour(int line, int x, int depth, int palette) {
    return switch (depth) {
      case 32 -> file.getInt(line + 4 * x);
      case 24 ->
          0xff000000
              | (file.get(line + 3 * x + 2) & 0xff) << 16
              | (file.getShort(line + 3 * x) & 0xffff);
      case 1, 4, 8 -> 0xff000000 | file.getInt(palette + 4 * bits(line, x, depth));
      default -> throw new IllegalArgumentException("a depth of " + depth);
    };
  }

  private int bits(int line, int x, int depth) {
    int bit = x * depth;
    return (file.get(line + bit / 8) & 0xff) >> (8 - depth - bit % 8) & (1 << depth) - 1;
  }
}
