package broadsheet.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// A part of the window with nothing in it: one sentence that says why, and a thing to
/// do or several.
public final class Empty extends VBox {

  private final Label sentence = new Label();
  private final Button action = new Button();
  private final VBox actions = new VBox(action);

  public Empty() {
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    sentence.getStyleClass().add("empty-sentence");
    sentence.setWrapText(true);
    sentence.setAlignment(Pos.CENTER);
    sentence.setTextAlignment(TextAlignment.CENTER);
    actions.getStyleClass().add("empty-actions");
    actions.setAlignment(Pos.CENTER);
    getChildren().addAll(sentence, actions);
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

  /// Offers another thing to do beside the first.
  public void offerToo(String what, Runnable does) {
    Button other = new Button();
    other.getStyleClass().add("link");
    set(other, what, does);
    actions.getChildren().add(other);
  }

  private void show(String words, @Nullable String what, @Nullable Runnable does) {
    sentence.setText(words);
    set(action, what, does);
    actions.getChildren().setAll(action);
  }

  private static void set(Button button, @Nullable String what, @Nullable Runnable does) {
    button.setText(what);
    button.setOnAction(does == null ? null : pressed -> does.run());
    button.setVisible(what != null);
    button.setManaged(what != null);
  }
}
