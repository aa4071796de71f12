package broadsheet.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

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
