package broadsheet.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few signs that are plainer than a word.
public final class Icons {

  /// Those that point to where a line goes on or came from.
  private static final Set<Feather> POINTING =
      EnumSet.of(
          Feather.ARROW_LEFT,
          Feather.ARROW_RIGHT,
          Feather.CHEVRON_LEFT,
          Feather.CHEVRON_RIGHT,
          Feather.SIDEBAR);

  private Icons() {}

  /// A sign; one that points is turned round where the window runs from right to left.
  public static FontIcon of(Feather sign) {
    FontIcon icon = new FontIcon(sign);
    icon.getStyleClass().add("sign");
    if (POINTING.contains(sign)) {
      icon.effectiveNodeOrientationProperty()
          .subscribe(runs -> icon.setScaleX(runs == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
    }
    return icon;
  }
}
