package broadsheet.ui.settings;

import broadsheet.ui.kit.Theme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the reader set. Applied at once, kept in `settings.json`.
public final class Settings {

  public static final double SMALLEST = 0.8;
  public static final double LARGEST = 2;

  private final ObjectProperty<@Nullable Theme> theme = new SimpleObjectProperty<>();
  private final DoubleProperty scale = new SimpleDoubleProperty(1);

  /// Null to look as the system does.
  public ObjectProperty<@Nullable Theme> theme() {
    return theme;
  }

  /// Size of the window's text: 1 as designed, from [#SMALLEST] to [#LARGEST].
  public DoubleProperty scale() {
    return scale;
  }
}
