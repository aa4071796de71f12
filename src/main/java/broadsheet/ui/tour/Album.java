package broadsheet.ui.tour;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
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
    BufferedImage image = Fx.call(() -> picture(scene));
    String slug = step.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String name = String.format("%02d-%s.png", steps.size() + 1, slug);
    ImageIO.write(image, "png", directory.resolve(name).toFile());
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

  /// The scene, and what pops up over it.
  private static BufferedImage picture(Scene scene) {
    BufferedImage below = copy(scene.snapshot(null));
    BufferedImage picture =
        new BufferedImage(below.getWidth(), below.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = picture.createGraphics();
    brush.drawImage(below, 0, 0, null);
    Window window = scene.getWindow();
    for (Window each : Window.getWindows()) {
      if (each instanceof PopupWindow popup && popup.isShowing()) {
        int x = (int) Math.round(popup.getX() - window.getX() - scene.getX());
        int y = (int) Math.round(popup.getY() - window.getY() - scene.getY());
        WritableImage over = popup.getScene().getRoot().snapshot(clear(), null);
        brush.drawImage(copy(over), x, y, null);
      }
    }
    brush.dispose();
    return picture;
  }

  /// What pops up has a shadow, and no ground.
  private static SnapshotParameters clear() {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return clear;
  }

  private static BufferedImage copy(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}
