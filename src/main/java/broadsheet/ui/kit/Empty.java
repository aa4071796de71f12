package broadsheet.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// A part of the window with nothing in it: one sentence that says why, and one thing to do.
public final class Empty extends VBox {

  private final Label sentence = new Label();
  private final Button action = new Button();

  public Empty() {
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    sentence.getStyleClass().add("empty-sentence");
    sentence.setWrapText(true);
    sentence.setAlignment(Pos.CENTER);
    sentence.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(sentence, action);
    say("");
  }

  /// Shows a sentence alone.
  public void say(String words) {
    show(words, null, null);
  }

  /// Shows a sentence and offers `what`, which `does` does.
  public void offer(String words, String what, Runnable does) {
    show(words, what, does);
  }

  private void show(String words, @Nullable String what, @Nullable Runnable does) {
    sentence.setText(words);
    action.setText(what);
    action.setOnAction(does == null ? null : pressed -> does.run());
    action.setVisible(what != null);
    action.setManaged(what != null);
  }
}
