package broadsheet;

import java.util.Locale;

/// Whether a window can be shown at all.
final class Display {

  private Display() {}

  /// JavaFX on Linux needs an X or Wayland server; the headless platform none.
  static boolean isThere() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean alwaysThere = system.contains("mac") || system.contains("windows");
    return alwaysThere
        || "Headless".equals(System.getProperty("glass.platform"))
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
