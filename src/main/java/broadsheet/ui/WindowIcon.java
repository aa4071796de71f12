package broadsheet.ui;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The sign by which task bars and switchers know our windows.
final class WindowIcon {

  private WindowIcon() {}

  static void on(Stage stage) {
    IntStream.of(16, 32, 48, 128)
        .mapToObj(pixels -> WindowIcon.class.getResource("icon-" + pixels + ".png"))
        .map(file -> new Image(Objects.requireNonNull(file).toExternalForm()))
        .forEach(stage.getIcons()::add);
  }
}
