package broadsheet.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// The small square with a source's first letter, in one of eight muted inks that its name decides.
public final class Badge extends Label {

  private static final int INKS = 8;
  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");

  public Badge() {
    getStyleClass().add("badge");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// Shows the letter of `title`, greyed if the source is failing.
  public void show(String title, boolean failing) {
    setText(letter(title));
    getStyleClass().removeIf(style -> style.startsWith("ink-"));
    getStyleClass().add("ink-" + Math.floorMod(title.hashCode(), INKS));
    pseudoClassStateChanged(FAILING, failing);
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
