package broadsheet.ui.settings;

import broadsheet.ui.kit.Theme;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the reader set. Applied at once, kept in `settings.json`.
public final class Settings {

  /// The sizes of text that are offered.
  public static final List<Double> SCALES = List.of(0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

  public static final double SMALLEST = 0.8;
  public static final double LARGEST = 2;
  private static final double NEAR = 0.01;

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

  /// Makes the text a step larger, if there is a step.
  public void larger() {
    SCALES.stream().filter(step -> step > scale.get() + NEAR).findFirst().ifPresent(scale::set);
  }

  /// Makes the text a step smaller, if there is a step.
  public void smaller() {
    SCALES.reversed().stream()
        .filter(step -> step < scale.get() - NEAR)
        .findFirst()
        .ifPresent(scale::set);
  }
}
