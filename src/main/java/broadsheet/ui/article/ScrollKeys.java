package broadsheet.ui.article;

import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// The keys that move a text that is read. The control would move its caret, which nobody sees
/// there; with Shift they still select.
final class ScrollKeys {

  /// Two lines as designed.
  private static final double STEP = 56;

  private ScrollKeys() {}

  static void listenIn(RichTextArea area, PageScroll scroll) {
    InputMap keys = area.getInputMap();
    keys.register(KeyBinding.of(KeyCode.DOWN), () -> scroll.by(STEP));
    keys.register(KeyBinding.of(KeyCode.UP), () -> scroll.by(-STEP));
    keys.register(KeyBinding.of(KeyCode.PAGE_DOWN), scroll::pageOn);
    keys.register(KeyBinding.of(KeyCode.PAGE_UP), scroll::pageBack);
    keys.register(KeyBinding.of(KeyCode.HOME), scroll::toTop);
    keys.register(KeyBinding.of(KeyCode.END), scroll::toEnd);
    keys.register(KeyBinding.shortcut(KeyCode.HOME), scroll::toTop);
    keys.register(KeyBinding.shortcut(KeyCode.END), scroll::toEnd);
  }
}
