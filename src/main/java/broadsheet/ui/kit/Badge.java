package broadsheet.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/// The small square with a source's first letter, in one of eight muted inks that its name decides.
public final class Badge extends Label {

  private static final int INKS = 8;

  public Badge() {
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// Shows the letter of `title`, greyed if the source is failing.
  public void show(String title, boolean failing) {
    setText(letter(title));
    String ink = failing ? "failing" : "ink-" + Math.floorMod(title.hashCode(), INKS);
    getStyleClass().setAll("badge", ink);
  }

  private static String letter(String title) {
    return title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("·")
        .toUpperCase(Locale.ROOT);
  }
}
