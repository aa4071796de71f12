package broadsheet.ui.settings;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Theme;
import broadsheet.ui.kit.Words;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// "Aa" in the window's head: theme and size of text.
public final class AppearanceButton extends MenuButton {

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
    Offers.SCALES.offered().forEach(scale -> getItems().add(scale(scales, scale)));
  }

  private RadioMenuItem theme(ToggleGroup group, @Nullable Theme theme) {
    RadioMenuItem item = new RadioMenuItem(Theme.title(theme));
    item.setToggleGroup(group);
    Hints.on(item, id(theme));
    settings.theme().subscribe(worn -> item.setSelected(worn == theme));
    item.setOnAction(chosen -> settings.theme().set(theme));
    return item;
  }

  private static String id(@Nullable Theme theme) {
    return "theme-"
        + (theme == null ? "system" : theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private RadioMenuItem scale(ToggleGroup group, double scale) {
    RadioMenuItem item =
        new RadioMenuItem(Words.of("appearance.scale", Offers.SCALES.name().apply(scale)));
    item.setToggleGroup(group);
    Hints.on(item, scale > 1 ? "larger-text" : scale < 1 ? "smaller-text" : "usual-text");
    settings.scale().subscribe(now -> item.setSelected(now == scale));
    item.setOnAction(chosen -> settings.scale().set(scale));
    return item;
  }
}
