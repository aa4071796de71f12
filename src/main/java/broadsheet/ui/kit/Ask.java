package broadsheet.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Asks for a name, in a small pop-up beside what is to be named. Enter takes it, Escape leaves.
public final class Ask {

  private Ask() {}

  /// @param was stands in the field at first, all of it selected
  /// @param then gets what was typed, stripped; not called for nothing
  public static void name(Node beside, String question, String was, Consumer<String> then) {
    Popup popup = new Popup();
    Label label = new Label(question);
    label.getStyleClass().add("meta");
    TextField field = new TextField(was);
    field.setAccessibleText(question);
    field.setPrefColumnCount(22);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("ask");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    field.setOnAction(
        entered -> {
          popup.hide();
          String typed = field.getText().strip();
          if (!typed.isEmpty()) {
            then.accept(typed);
          }
        });
    Bounds at = beside.localToScreen(beside.getBoundsInLocal());
    popup.show(beside, at.getMinX() + 8, at.getMaxY());
    field.requestFocus();
    field.selectAll();
  }
}
