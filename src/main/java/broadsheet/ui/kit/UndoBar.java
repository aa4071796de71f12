package broadsheet.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says what was just done and offers to take it back, for ten seconds, over the window's foot.
public final class UndoBar extends HBox {

  private static final Duration STAYS = Duration.seconds(10);

  private final Label done = new Label();
  private final Button undo = new Button(Words.of("undo"));
  private final PauseTransition leave = new PauseTransition(STAYS);

  public UndoBar() {
    getStyleClass().add("undo-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    undo.getStyleClass().add("link");
    getChildren().addAll(done, undo);
    leave.setOnFinished(over -> hide());
    hide();
  }

  /// Says `what` and offers `back`; an earlier offer is over.
  public void offer(String what, Runnable back) {
    done.setText(what);
    undo.setOnAction(
        pressed -> {
          hide();
          back.run();
        });
    undo.setVisible(true);
    undo.setManaged(true);
    appear();
  }

  /// Says `what`, with nothing to take back.
  public void say(String what) {
    done.setText(what);
    undo.setVisible(false);
    undo.setManaged(false);
    appear();
  }

  private void appear() {
    setVisible(true);
    leave.playFromStart();
  }

  private void hide() {
    leave.stop();
    setVisible(false);
  }
}
