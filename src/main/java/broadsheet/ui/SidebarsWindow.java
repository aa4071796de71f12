package broadsheet.ui;

import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Paper;
import broadsheet.ui.kit.Words;
import broadsheet.ui.sidebars.Dock;
import broadsheet.ui.sidebars.Docking;
import broadsheet.ui.sidebars.SidebarsView;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sidebars in a window of their own: the very same view, moved there and back.
final class SidebarsWindow {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 720;

  private final SidebarsView view;
  private final Docking docking;
  private final StackPane root = new StackPane();
  private final Stage stage = new Stage();
  private final Standing standing;
  private Subscription listening = Subscription.EMPTY;

  /// @param before where the window stood the last time; null if there is no telling
  SidebarsWindow(
      Appearance appearance, SidebarsView view, Docking docking, @Nullable Frame before) {
    this.view = view;
    this.docking = docking;
    root.getStyleClass().add("sidebars");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    appearance.dress(scene);
    Paper.behind(scene);
    stage.setScene(scene);
    stage.setTitle(Words.of("place.sidebars"));
    WindowIcon.on(stage);
    standing = new Standing(stage, before);
    stage.setOnCloseRequest(closed -> docking.putBack());
  }

  /// Opens while the sidebars are wanted in it, from now on.
  void attach() {
    listening = docking.at(Dock.WINDOW).subscribe(this::open);
  }

  void detach() {
    listening.unsubscribe();
    standing.close();
    open(false);
  }

  /// The window's scene, where the desk's keys work too.
  Scene scene() {
    return stage.getScene();
  }

  /// Where it stands, or stood the last time; null if it never did.
  @Nullable Frame frame() {
    return standing.frame();
  }

  private void open(boolean wanted) {
    if (wanted) {
      Frame before = standing.frame();
      if (before != null) {
        before.place(stage);
      }
      root.getChildren().setAll(view);
      stage.show();
    } else {
      root.getChildren().clear();
      stage.hide();
    }
  }
}
