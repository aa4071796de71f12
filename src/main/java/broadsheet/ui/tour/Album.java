package broadsheet.ui.tour;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The tour's pictures: a numbered PNG a step, and `tour.json` with the time that each step took.
final class Album {

  private final Path directory;
  private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

  Album(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  /// Takes the picture of a step that has just settled.
  ///
  /// @param milliseconds from the reader's act to the settled window
  void add(String step, double milliseconds, Scene scene) throws IOException, TimeoutException {
    WritableImage image = Fx.call(() -> scene.snapshot(null));
    String slug = step.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String name = String.format("%02d-%s.png", steps.size() + 1, slug);
    ImageIO.write(copy(image), "png", directory.resolve(name).toFile());
    steps
        .addObject()
        .put("step", step)
        .put("picture", name)
        .put("ms", Math.round(milliseconds * 10) / 10.0);
  }

  /// Writes `tour.json`.
  ///
  /// @return how many pictures there are
  int finish() throws IOException {
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(directory.resolve("tour.json").toFile(), steps);
    return steps.size();
  }

  private static BufferedImage copy(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}
