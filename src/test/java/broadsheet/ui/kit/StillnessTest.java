package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing moves unless the reader moves it, so that there is no motion to reduce: the window
/// waits, and it ticks, but it has no animation.
class StillnessTest {

  private static final Pattern MOTION =
      Pattern.compile("(Fade|Translate|Scale|Rotate|Path|Fill|Stroke)Transition|new KeyValue\\(");

  @Test
  void noPartOfTheWindowMovesByItself() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/broadsheet/ui"))) {
      List<Path> moving =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(StillnessTest::moves)
              .toList();
      assertThat(moving).isEmpty();
    }
  }

  private static boolean moves(Path file) {
    try {
      return MOTION.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
