package broadsheet.ui;

import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.SettingsFile;
import java.nio.file.Path;

/// What was kept in the state folder since the last time. To be read before the window is made.
public record Remembered(WindowState window, Settings settings) {

  /// Blocks.
  public static Remembered in(Path stateFolder) {
    return new Remembered(new WindowFile(stateFolder).read(), new SettingsFile(stateFolder).read());
  }
}
