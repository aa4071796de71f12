package broadsheet.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says what was just done and offers to take it back, for ten seconds. It stands on the bar at the
/// window's foot, where it covers nothing that is read.
public final class UndoBar extends HBox {

  private static final Duration STAYS = Duration.seconds(10);

  private final Label done = new Label();
  private final Button undo = new Button(Words.of("undo"));
  private final PauseTransition leave = new PauseTransition(STAYS);
  private Runnable settle = () -> {};

  public UndoBar() {
    getStyleClass().add("undo-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    undo.getStyleClass().add("link");
    getChildren().addAll(done, undo);
    leave.setOnFinished(over -> settle());
    setVisible(false);
  }

  /// Says `what` and offers `back`.
  public void offer(String what, Runnable back) {
    offer(what, back, () -> {});
  }

  /// Says `what` and offers `back`; once that chance is past, does `then`.
  public void offer(String what, Runnable back, Runnable then) {
    settle();
    settle = then;
    undo.setOnAction(
        pressed -> {
          settle = () -> {};
          settle();
          back.run();
        });
    appear(what, true);
  }

  /// Says `what`, with nothing to take back.
  public void say(String what) {
    settle();
    appear(what, false);
  }

  /// Takes back what was done last, while that is offered.
  public void takeBack() {
    if (isVisible() && undo.isVisible()) {
      undo.fire();
    }
  }

  /// Takes the chance to undo away, and does what waited for that.
  public void settle() {
    leave.stop();
    setVisible(false);
    Runnable then = settle;
    settle = () -> {};
    then.run();
  }

  private void appear(String what, boolean canUndo) {
    done.setText(what);
    undo.setVisible(canUndo);
    undo.setManaged(canUndo);
    setVisible(true);
    leave.playFromStart();
  }
}
