package broadsheet.ui.settings;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.Key;
import broadsheet.ui.commands.KeyWords;
import broadsheet.ui.kit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;

/// Which keys the reader gives to which command.
final class KeysModel {

  private final Commands commands;
  private final ObjectProperty<Map<String, List<Key>>> chosen;

  /// @param chosen the keys that the reader chose, by the command's id
  KeysModel(Commands commands, ObjectProperty<Map<String, List<Key>>> chosen) {
    this.commands = commands;
    this.chosen = chosen;
  }

  List<Command> commands() {
    return commands.all();
  }

  List<Key> keys(Command command) {
    return commands.keys(command);
  }

  /// Runs `changed` now and whenever a key means something else.
  void subscribe(Runnable changed) {
    commands.byKey().subscribe(now -> changed.run());
  }

  /// Gives a command these keys and no others.
  void choose(Command command, List<Key> keys) {
    Map<String, List<Key>> now = new HashMap<>(chosen.get());
    if (keys.equals(command.keys())) {
      now.remove(command.id());
    } else {
      now.put(command.id(), keys);
    }
    chosen.set(Map.copyOf(now));
  }

  /// Gives a command its own keys back.
  void giveBack(Command command) {
    choose(command, command.keys());
  }

  boolean changed(Command command) {
    return !keys(command).equals(command.keys());
  }

  /// Names the keys that other commands have too, "j: Next headline"; empty if there are none.
  String conflict(Command command) {
    Map<Key, List<Command>> conflicts = commands.conflicts();
    return keys(command).stream()
        .filter(conflicts::containsKey)
        .map(
            key ->
                conflicts.getOrDefault(key, List.of()).stream()
                    .filter(other -> !other.equals(command))
                    .map(other -> Words.of("keys.conflict", KeyWords.say(key), other.name()))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }
}
