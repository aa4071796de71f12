package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTypeTest {

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpeg, image/jpeg", "gif, image/gif"})
  void aPictureIsToldByItsBytes(String format, String type) throws IOException {
    assertThat(ImageType.of(picture(40, 30, format))).contains(type);
  }

  @Test
  void webpIsOneToo() {
    byte[] pixel =
        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    assertThat(ImageType.of(pixel)).isEmpty();
    pixel[26] = 40; // the width stands here, the height behind it, little end first
    pixel[28] = 30;
    assertThat(ImageType.of(pixel)).contains("image/webp");
  }

  @Test
  void aPixelIsNoPicture() throws IOException {
    assertThat(ImageType.of(picture(1, 1, "gif"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({"10000, 5000, true", "10000, 5001, false", "2000000000, 8, false", "-1, 8, false"})
  void aPictureTooLargeToDecodeIsRefusedByItsHeaderAlone(int width, int height, boolean fit)
      throws IOException {
    byte[] png = picture(8, 8, "png");
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    assertThat(ImageType.of(png).isPresent()).isEqualTo(fit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>404</html>", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
  void whatIsNoPictureIsRefused(String body) {
    assertThat(ImageType.of(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aHeaderWithoutItsPictureIsRefused() throws IOException {
    assertThat(ImageType.of(Arrays.copyOf(picture(40, 30, "png"), 12))).isEmpty();
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
