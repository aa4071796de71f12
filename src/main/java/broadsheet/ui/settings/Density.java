package broadsheet.ui.settings;

import broadsheet.ui.kit.Words;

/// How close the rows of a list stand.
public enum Density {
  COMFORTABLE,
  COMPACT;

  String title() {
    return switch (this) {
      case COMFORTABLE -> Words.of("density.comfortable");
      case COMPACT -> Words.of("density.compact");
    };
  }
}
