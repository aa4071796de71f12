package broadsheet.ui.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Calls commands by their keys wherever the reader is, but for letters and signs while something
/// is being typed or a card lies over the window.
public final class Shortcuts {

  private final Commands commands;
  private final BooleanSupplier covered;

  /// @param covered true while a card lies over the window
  public Shortcuts(Commands commands, BooleanSupplier covered) {
    this.commands = commands;
    this.covered = covered;
  }

  public void listenIn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::spaced);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> call(event, Key.pressed(event)));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> call(event, Key.typed(event)));
  }

  /// Lists take the space bar for themselves, so it is read before it reaches them; what is pressed
  /// or typed with it keeps it.
  private void spaced(KeyEvent event) {
    boolean pressesButton = event.getTarget() instanceof ButtonBase;
    if (event.getCode() == KeyCode.SPACE && !pressesButton) {
      call(event, Key.pressed(event));
    }
  }

  private void call(KeyEvent event, Optional<Key> key) {
    boolean busy = event.getTarget() instanceof TextInputControl || covered.getAsBoolean();
    key.filter(pressed -> !busy || pressed.worksWhileTyping())
        .flatMap(commands::on)
        .ifPresent(
            command -> {
              event.consume();
              command.action().run();
            });
  }
}
