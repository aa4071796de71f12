package broadsheet.ui.kit;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Puts words on the system's clipboard.
public final class Copy {

  private Copy() {}

  /// On the FX thread.
  public static void text(String words) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
  }
}
