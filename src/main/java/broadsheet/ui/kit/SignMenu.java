package broadsheet.ui.kit;

import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// A menu under a sign alone; its name is told to who asks, by the mouse or a screen reader.
public class SignMenu extends MenuButton {

  public SignMenu(Feather sign, String name) {
    super(null, Icons.of(sign));
    getStyleClass().addAll("quiet", "sign-button", "sign-menu");
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
  }
}
