package broadsheet.ui.sidebars;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.SignMenu;
import broadsheet.ui.kit.Words;
import java.util.Locale;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/// Where the sidebars stand.
final class DockMenu extends SignMenu {

  DockMenu(Docking docking) {
    super(Feather.COLUMNS, Words.of("dock"));
    getStyleClass().add("dock-menu");
    ToggleGroup group = new ToggleGroup();
    for (Dock dock : Dock.values()) {
      RadioMenuItem item =
          Hints.on(
              new RadioMenuItem(dock.title()), "sidebars-" + dock.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(chosen -> move(docking, dock));
      docking.at(dock).subscribe(item::setSelected);
      getItems().add(item);
    }
  }

  /// The menu goes along, and keeps the keyboard.
  private void move(Docking docking, Dock to) {
    docking.moveTo(to);
    requestFocus();
  }
}
