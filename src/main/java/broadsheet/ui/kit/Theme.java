package broadsheet.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.jspecify.annotations.Nullable;

/// A set of colours. `paper`, `ink` and the other tokens of a theme stand in one small stylesheet.
public enum Theme {
  LIGHT("light.css", false),
  DARK("dark.css", true),
  SEPIA("sepia.css", false),
  CONTRAST_LIGHT("contrast-light.css", false),
  CONTRAST_DARK("contrast-dark.css", true);

  private final String sheet;
  private final boolean dark;

  Theme(String sheet, boolean dark) {
    this.sheet = sheet;
    this.dark = dark;
  }

  /// What a theme is called.
  ///
  /// @param theme null for the one that the system wears
  public static String title(@Nullable Theme theme) {
    return switch (theme) {
      case null -> Words.of("theme.system");
      case LIGHT -> Words.of("theme.light");
      case DARK -> Words.of("theme.dark");
      case SEPIA -> Words.of("theme.sepia");
      case CONTRAST_LIGHT -> Words.of("theme.contrastLight");
      case CONTRAST_DARK -> Words.of("theme.contrastDark");
    };
  }

  public boolean dark() {
    return dark;
  }

  String sheet() {
    return Sheets.url(sheet);
  }

  /// AtlantaFX's theme that the tokens are laid over.
  String base() {
    return dark
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }
}
