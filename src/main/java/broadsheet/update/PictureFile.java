package broadsheet.update;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Asks the bytes of a picture something, in whichever form they are.
final class PictureFile {

  private PictureFile() {}

  /// What is to be known of a picture.
  interface Question<T> {
    Optional<T> ask(ImageReader reader) throws IOException;
  }

  /// @return empty if the bytes are no picture, or a broken one
  static <T> Optional<T> ask(byte[] bytes, Question<T> question) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return question.ask(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // broken bytes make some readers throw what they please
    }
  }
}
