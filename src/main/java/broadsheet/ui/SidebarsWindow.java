package broadsheet.ui;

import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Words;
import broadsheet.ui.sidebars.SidebarsView;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The sidebars in a window of their own: the very same view, moved there and back.
final class SidebarsWindow {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 720;

  private final SidebarsView view;
  private final Columns columns;
  private final StackPane root = new StackPane();
  private final Stage stage = new Stage();

  SidebarsWindow(Appearance appearance, SidebarsView view, Columns columns) {
    this.view = view;
    this.columns = columns;
    root.getStyleClass().add("sidebars");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Words.of("place.sidebars"));
    stage.setOnHidden(hidden -> putBack());
    columns.sidebarsWanted().subscribe(this::columnsWant);
  }

  /// Out of the main window, or back.
  void toggle() {
    if (stage.isShowing()) {
      stage.hide();
    } else {
      columns.sidebarsWanted().set(false);
      root.getChildren().setAll(view);
      view.setPoppedOut(true);
      stage.show();
    }
  }

  /// The window's scene, where the desk's keys work too.
  Scene scene() {
    return stage.getScene();
  }

  void close() {
    stage.setOnHidden(null);
    stage.hide();
  }

  private void putBack() {
    root.getChildren().clear();
    view.setPoppedOut(false);
    columns.sidebarsWanted().set(true);
  }

  /// The reader asked for the column while its content was out.
  private void columnsWant(boolean wanted) {
    if (wanted && stage.isShowing()) {
      stage.hide();
    }
  }
}
