package broadsheet.ui.commands;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Keys side by side, each in its cap.
public final class KeyCaps extends HBox {

  public KeyCaps() {
    getStyleClass().add("key-caps");
    setAlignment(Pos.CENTER_RIGHT);
  }

  public void show(List<Key> keys) {
    getChildren().setAll(keys.stream().map(KeyCaps::cap).toList());
    setManaged(!keys.isEmpty());
  }

  private static Label cap(Key key) {
    Label cap = new Label(KeyWords.say(key));
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(USE_PREF_SIZE);
    return cap;
  }
}
