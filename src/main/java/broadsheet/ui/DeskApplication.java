package broadsheet.ui;

import broadsheet.ui.kit.Background;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX and shows the one main window.
public final class DeskApplication extends Application {

  private static @Nullable Desk handedOver;

  private @Nullable DeskWindow window;

  /// Shows the window and returns when it was closed. Once a process.
  public static void run(Desk desk) {
    handedOver = desk;
    launch(DeskApplication.class);
  }

  @Override
  public void start(Stage stage) {
    Desk desk = Objects.requireNonNull(handedOver, "the desk is handed over by run");
    window = new DeskWindow(desk, Background.virtual(), getHostServices()::showDocument);
    window.show(stage);
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
