package broadsheet.ui;

import broadsheet.ui.kit.Background;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX and shows the one main window.
public final class DeskApplication extends Application {

  private static @Nullable Desk handedOver;

  private @Nullable Remembered remembered;
  private @Nullable DeskWindow window;

  /// Shows the window and returns when it was closed. Once a process.
  public static void run(Desk desk) {
    handedOver = desk;
    launch(DeskApplication.class);
  }

  @Override
  public void init() {
    remembered = Remembered.in(desk().stateFolder());
  }

  @Override
  public void start(Stage stage) {
    Remembered before = Objects.requireNonNull(remembered, "init comes first");
    window = new DeskWindow(desk(), Background.virtual(), before, getHostServices()::showDocument);
    window.show(stage);
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }

  private static Desk desk() {
    return Objects.requireNonNull(handedOver, "the desk is handed over by run");
  }
}
