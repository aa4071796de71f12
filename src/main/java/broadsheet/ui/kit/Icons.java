package broadsheet.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few signs that are plainer than a word.
public final class Icons {

  private Icons() {}

  public static FontIcon of(Feather sign) {
    FontIcon icon = new FontIcon(sign);
    icon.getStyleClass().add("sign");
    return icon;
  }
}
