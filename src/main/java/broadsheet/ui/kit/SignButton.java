package broadsheet.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// A button that shows a sign alone; its name is told to who asks, by the mouse or a screen reader.
public final class SignButton extends Button {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  public SignButton(Feather sign, String name, Runnable does) {
    getStyleClass().addAll("quiet", "sign-button");
    setOnAction(pressed -> does.run());
    sign(sign);
    name(name);
  }

  /// Shows another sign.
  public void sign(Feather sign) {
    setGraphic(Icons.onButton(sign));
  }

  /// Gives it another name.
  public void name(String name) {
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
  }

  /// Shows that what it does is done, or that it is not; its name then tells what it does next.
  public void on(boolean done, String name) {
    pseudoClassStateChanged(ON, done);
    name(name);
  }
}
