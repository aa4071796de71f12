package broadsheet.ui.commands;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tells the keys of what the mouse is over, as they are now: "Bookmark this story (b, s)".
public final class Hints {

  /// Under which the properties of a control or of an entry have the id of its command.
  public static final String COMMAND = "command";

  private final Commands commands;

  public Hints(Commands commands) {
    this.commands = commands;
  }

  /// Says which command a control gives.
  public static <C extends Control> C on(C control, String commandId) {
    control.getProperties().put(COMMAND, commandId);
    return control;
  }

  /// Says which command an entry of a menu gives.
  public static <M extends MenuItem> M on(M item, String commandId) {
    item.getProperties().put(COMMAND, commandId);
    return item;
  }

  public void listenIn(Scene scene) {
    scene.addEventFilter(
        MouseEvent.MOUSE_ENTERED_TARGET,
        entered -> {
          if (entered.getTarget() instanceof Control control) {
            command(control).ifPresent(command -> tell(control, command));
          }
        });
  }

  private Optional<Command> command(Control control) {
    return commands.all().stream()
        .filter(command -> command.id().equals(control.getProperties().get(COMMAND)))
        .findFirst();
  }

  private void tell(Control control, Command command) {
    String name =
        control.getAccessibleText() == null ? command.name() : control.getAccessibleText();
    String keys =
        commands.keys(command).stream().map(KeyWords::say).collect(Collectors.joining(", "));
    control.setTooltip(new Tooltip(keys.isEmpty() ? name : name + " (" + keys + ")"));
  }
}
