package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sign is kept as a PNG of one size, whatever the site sent.
class IconTest {

  private static final int RED = 0xffcc2211;
  private static final int CLEAR = 0;

  private static byte[] png(int width, int height, int colour) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, colour);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  /// A file of icons with one picture in it.
  private static byte[] ico(int side, int depth, byte[] picture) {
    return ByteBuffer.allocate(22 + picture.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 1)
        .put((byte) side)
        .put((byte) side)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) depth)
        .putInt(picture.length)
        .putInt(22)
        .put(picture)
        .array();
  }

  /// Two by two pixels: the upper left one is clear, the others are red.
  private static byte[] bitmap(int depth) {
    ByteBuffer file = ByteBuffer.allocate(1200).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(40).putInt(2).putInt(4).putShort((short) 1).putShort((short) depth);
    file.position(40);
    if (depth <= 8) {
      file.putInt(0x00cc2211);
      file.position(40 + (4 << depth));
    }
    for (int line = 0; line < 2; line++) {
      switch (depth) {
        case 32 -> file.putInt(line == 1 ? 0x00cc2211 : RED).putInt(RED);
        case 24 -> file.put(new byte[] {0x11, 0x22, (byte) 0xcc, 0x11, 0x22, (byte) 0xcc, 0, 0});
        default -> file.putInt(0);
      }
    }
    file.putInt(0).put((byte) 0x80);
    return file.array();
  }

  private static BufferedImage kept(byte[] sent) throws IOException {
    byte[] png = Icon.of(sent).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 48, 180})
  void aSquareOneFillsItsPlaceWhateverItsSize(int side) throws IOException {
    BufferedImage icon = kept(png(side, side, RED));
    assertThat(icon.getWidth()).isEqualTo(32);
    assertThat(icon.getHeight()).isEqualTo(32);
    assertThat(icon.getRGB(0, 0)).isEqualTo(RED);
    assertThat(icon.getRGB(31, 31)).isEqualTo(RED);
  }

  @Test
  void aWideOneIsShownWholeWithClearSpaceAboveAndBelow() throws IOException {
    BufferedImage icon = kept(png(64, 32, RED));
    assertThat(icon.getRGB(16, 4)).isEqualTo(CLEAR);
    assertThat(icon.getRGB(0, 16)).isEqualTo(RED);
  }

  /// Sixteen by sixteen pixels of red, put together by hand (RFC 9649): Java writes no WebP.
  @Test
  void aWebpIsReadToTheLastPixel() throws IOException {
    byte[] webp =
        Base64.getDecoder().decode("UklGRiAAAABXRUJQVlA4TBQAAAAvD8ADAKhImRvR/wAAAAAAAAAAAA==");
    BufferedImage icon = kept(webp);
    assertThat(icon.getRGB(0, 0)).isEqualTo(RED);
    assertThat(icon.getRGB(31, 31)).isEqualTo(RED);
  }

  @Test
  void aFileOfIconsMayHoldAPng() throws IOException {
    assertThat(kept(ico(16, 32, png(16, 16, RED))).getRGB(9, 9)).isEqualTo(RED);
  }

  @Test
  void aPictureThatClaimsMoreBytesThanTheFileHasTakesWhatIsThere() throws IOException {
    byte[] file = ico(16, 32, png(16, 16, RED));
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(14, Integer.MAX_VALUE);
    assertThat(kept(file).getRGB(9, 9)).isEqualTo(RED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8, 24, 32})
  void aFileOfIconsMayHoldABitmapWithWhatIsClear(int depth) throws IOException {
    BufferedImage icon = kept(ico(2, depth, bitmap(depth)));
    assertThat(icon.getRGB(4, 4)).isEqualTo(CLEAR);
    assertThat(icon.getRGB(28, 4)).isEqualTo(RED);
    assertThat(icon.getRGB(4, 28)).isEqualTo(RED);
  }

  @Test
  void whatIsNoPictureOrTooLargeForASignIsNone() throws IOException {
    assertThat(Icon.of("<html>Not found</html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Icon.of(new byte[0])).isEmpty();
    assertThat(Icon.of(png(1025, 8, RED))).isEmpty();
  }

  @Test
  void oneThatBreaksOffBeforeItsLastPixelDoesNoHarm() {
    byte[] whole = ico(2, 24, bitmap(24));
    for (int length = 0; length < 83; length++) {
      assertThat(Icon.of(Arrays.copyOf(whole, length))).isEmpty();
    }
  }
}
