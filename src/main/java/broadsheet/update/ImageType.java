package broadsheet.update;

import java.util.Locale;
import java.util.Optional;

/// Tells from the first bytes whether a body is a picture worth keeping, without decoding it.
final class ImageType {

  /// More could not be decoded in reasonable memory: 50 megapixels are 200 MB.
  private static final long MOST_PIXELS = 50_000_000;

  /// Smaller ones are spacers and tracking pixels.
  private static final int SMALLEST_SIDE = 3;

  private ImageType() {}

  /// @return the media type, "image/png"; empty if the bytes are no picture, or an unfit one
  static Optional<String> of(byte[] bytes) {
    return PictureFile.ask(
        bytes,
        reader ->
            fit(reader.getWidth(0), reader.getHeight(0))
                ? Optional.of("image/" + reader.getFormatName().toLowerCase(Locale.ROOT))
                : Optional.empty());
  }

  private static boolean fit(int width, int height) {
    return width >= SMALLEST_SIDE
        && height >= SMALLEST_SIDE
        && (long) width * height <= MOST_PIXELS;
  }
}
