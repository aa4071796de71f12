package broadsheet.ui.settings;

import broadsheet.ui.kit.Theme;
import broadsheet.ui.kit.Words;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// "Aa" in the window's head: theme and size of text.
public final class AppearanceButton extends MenuButton {

  private static final List<Double> SCALES = List.of(0.9, 1.0, 1.15, 1.3, 1.5, 2.0);

  private final Settings settings;

  public AppearanceButton(Settings settings) {
    super(Words.of("appearance"));
    this.settings = settings;
    getStyleClass().add("appearance");
    setAccessibleText(Words.of("appearance.spoken"));
    ToggleGroup themes = new ToggleGroup();
    getItems().add(theme(themes, null));
    for (Theme theme : Theme.values()) {
      getItems().add(theme(themes, theme));
    }
    getItems().add(new SeparatorMenuItem());
    ToggleGroup scales = new ToggleGroup();
    SCALES.forEach(scale -> getItems().add(scale(scales, scale)));
  }

  private RadioMenuItem theme(ToggleGroup group, @Nullable Theme theme) {
    RadioMenuItem item = new RadioMenuItem(name(theme));
    item.setToggleGroup(group);
    item.setSelected(settings.theme().get() == theme);
    item.setOnAction(chosen -> settings.theme().set(theme));
    return item;
  }

  private RadioMenuItem scale(ToggleGroup group, double scale) {
    String percent = NumberFormat.getPercentInstance(Words.locale()).format(scale);
    RadioMenuItem item = new RadioMenuItem(Words.of("appearance.scale", percent));
    item.setToggleGroup(group);
    item.setSelected(Math.abs(settings.scale().get() - scale) < 0.01);
    item.setOnAction(chosen -> settings.scale().set(scale));
    return item;
  }

  private static String name(@Nullable Theme theme) {
    return switch (theme) {
      case null -> Words.of("theme.system");
      case LIGHT -> Words.of("theme.light");
      case DARK -> Words.of("theme.dark");
      case SEPIA -> Words.of("theme.sepia");
      case CONTRAST_LIGHT -> Words.of("theme.contrastLight");
      case CONTRAST_DARK -> Words.of("theme.contrastDark");
    };
  }
}
