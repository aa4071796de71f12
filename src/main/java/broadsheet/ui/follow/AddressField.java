package broadsheet.ui.follow;

import broadsheet.ui.kit.Words;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// The field for an address. A list that is pasted never gets into its one line.
final class AddressField extends TextField {

  private final Predicate<String> takes;

  /// @param takes is offered what is pasted, and answers whether it took it
  AddressField(Predicate<String> takes) {
    this.takes = takes;
    setPromptText(Words.of("add.prompt"));
    setAccessibleText(Words.of("add.prompt"));
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !takes.test(text)) {
      super.paste();
    }
  }
}
