package broadsheet.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of the page: what is set, and what sets it.
public final class SettingRow extends HBox {

  public SettingRow(String name, Control control) {
    getStyleClass().add("setting-row");
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label(name);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(control);
    setHgrow(label, Priority.ALWAYS);
    control.setAccessibleText(name);
    control.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(label, control);
  }
}
