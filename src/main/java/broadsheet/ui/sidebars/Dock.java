package broadsheet.ui.sidebars;

import broadsheet.ui.kit.Words;

/// Where the sidebars can stand.
public enum Dock {
  BESIDE,
  BELOW,
  WINDOW;

  String title() {
    return switch (this) {
      case BESIDE -> Words.of("dock.beside");
      case BELOW -> Words.of("dock.below");
      case WINDOW -> Words.of("dock.window");
    };
  }
}
