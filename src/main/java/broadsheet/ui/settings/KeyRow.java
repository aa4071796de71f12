package broadsheet.ui.settings;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Key;
import broadsheet.ui.commands.KeyCaps;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of the page: a command, its keys, and the button after which the next key pressed is
/// its key.
final class KeyRow extends VBox {

  private final KeysModel model;
  private final Command command;
  private final KeyCaps caps = new KeyCaps();
  private final Button change = new Button();
  private final Button back = new Button(Words.of("keys.back"));
  private final Label conflict = new Label();
  private boolean waiting;

  KeyRow(KeysModel model, Command command) {
    this.model = model;
    this.command = command;
    Label name = new Label(command.name());
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(name, caps, back, change);
    line.getStyleClass().add("setting-row");
    line.setAlignment(Pos.CENTER_LEFT);
    conflict.getStyleClass().add("setting-problem");
    conflict.setWrapText(true);
    getChildren().addAll(line, conflict);
    for (Button button : List.of(back, change)) {
      button.getStyleClass().add("link");
      button.setMinWidth(USE_PREF_SIZE);
    }
    caps.setMinWidth(USE_PREF_SIZE);
    back.setAccessibleText(Words.of("keys.back.spoken", command.name()));
    back.setOnAction(pressed -> model.giveBack(command));
    change.setOnAction(pressed -> await(true));
    change.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    change.addEventFilter(KeyEvent.KEY_TYPED, event -> take(event, Key.typed(event)));
    change.focusedProperty().subscribe((was, focused) -> await(false));
    await(false);
    model.subscribe(this::show);
  }

  private void show() {
    caps.show(model.keys(command));
    show(back, model.changed(command));
    conflict.setText(model.conflict(command));
    show(conflict, !conflict.getText().isEmpty());
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void await(boolean key) {
    waiting = key;
    change.setText(key ? Words.of("keys.press") : Words.of("keys.choose"));
    change.setAccessibleText(
        key ? Words.of("keys.press") : Words.of("keys.choose.spoken", command.name()));
  }

  /// Escape leaves it as it was, the Delete key takes all keys away; Tab goes on.
  private void pressed(KeyEvent event) {
    if (!waiting || event.getCode() == KeyCode.TAB) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> await(false);
      case DELETE, BACK_SPACE -> {
        await(false);
        model.choose(command, List.of());
      }
      default -> take(event, Key.pressed(event));
    }
    event.consume();
  }

  private void take(KeyEvent event, Optional<Key> key) {
    if (waiting && key.isPresent()) {
      await(false);
      model.choose(command, List.of(key.get()));
      event.consume();
    }
  }
}
