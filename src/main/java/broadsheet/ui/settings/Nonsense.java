package broadsheet.ui.settings;

import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.Words;
import javafx.scene.control.Label;

/// Names what the file has for a setting where that makes no sense; out of sight while all is well.
final class Nonsense extends Label {

  /// Of a long value the beginning tells enough.
  private static final int LONGEST = 80;

  Nonsense(Setting<?> setting) {
    getStyleClass().add("setting-problem");
    setWrapText(true);
    setting.nonsense().subscribe(this::name);
  }

  private void name(String nonsense) {
    boolean any = !nonsense.isEmpty();
    setText(any ? Words.of("setting.nonsense", Excerpt.words(nonsense, LONGEST)) : "");
    setVisible(any);
    setManaged(any);
  }
}
