package broadsheet.ui.kit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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

  /// Those that are filled while what their button does is done; the style sheet draws the filling.
  private static final Set<Feather> FILLED = EnumSet.of(Feather.STAR, Feather.CIRCLE);

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

  /// A sign for a button, over its filling if it has one.
  static Node onButton(Feather sign) {
    FontIcon icon = of(sign);
    if (!FILLED.contains(sign)) {
      return icon;
    }
    Region filling = new Region();
    filling.getStyleClass().addAll("filling", "filling-" + sign.name().toLowerCase(Locale.ROOT));
    return new StackPane(filling, icon);
  }
}
