package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.BuiltProgram.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job in pictures. The build keeps them, to be looked at: `target/tour`.
class TourIT {

  private static final Path PICTURES = Path.of("target", "tour").toAbsolutePath();

  /// More than any one colour fills of a window with something in it.
  private static final double BARE = 0.98;

  @TempDir private Path home;

  @Test
  void eachStepOfTheMainJobIsPictured() throws Exception {
    Ran tour = new BuiltProgram(home).run("tour", PICTURES.toString());
    assertThat(tour.exit()).as(tour.err()).isZero();
    List<JsonNode> steps = steps();
    assertThat(steps).hasSizeGreaterThanOrEqualTo(24);
    assertThat(steps)
        .extracting(step -> step.path("step").asText())
        .contains("Front page", "Read on", "Japanese", "Arabic", "Update without a network")
        .contains("dark theme", "sepia theme");
    for (JsonNode step : steps) {
      Path picture = PICTURES.resolve(step.path("picture").asText());
      assertThat(shareOfOneColour(ImageIO.read(picture.toFile())))
          .as("%s", picture)
          .isLessThan(BARE);
    }
  }

  private static List<JsonNode> steps() throws Exception {
    JsonNode steps = new ObjectMapper().readTree(PICTURES.resolve("tour.json").toFile());
    return StreamSupport.stream(steps.spliterator(), false).toList();
  }

  /// The share of the colour in the middle: an empty window has no other.
  private static double shareOfOneColour(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    long same = IntStream.of(pixels).filter(pixel -> pixel == pixels[pixels.length / 2]).count();
    return (double) same / pixels.length;
  }
}
