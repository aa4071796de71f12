package broadsheet.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The sign by which task bars and switchers know our windows.
final class WindowIcon {

  private static final List<Image> SIZES =
      IntStream.of(16, 32, 48, 128).mapToObj(WindowIcon::read).toList();

  private WindowIcon() {}

  static void on(Stage stage) {
    stage.getIcons().addAll(SIZES);
  }

  private static Image read(int pixels) {
    URL file = WindowIcon.class.getResource("icon-" + pixels + ".png");
    return new Image(Objects.requireNonNull(file).toExternalForm());
  }
}
