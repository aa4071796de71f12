package broadsheet.ui.settings;

import broadsheet.ui.kit.Words;

/// What articles are set in.
public enum Typeface {
  SERIF,
  SANS;

  String title() {
    return switch (this) {
      case SERIF -> Words.of("typeface.serif");
      case SANS -> Words.of("typeface.sans");
    };
  }
}
