package broadsheet.ui.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// All that the window can do, and the keys that call it: each command's own or, in their place,
/// those that the reader chose.
public final class Commands {

  private final List<Command> all = new ArrayList<>();
  private final ObjectProperty<Map<String, List<Key>>> chosen =
      new SimpleObjectProperty<>(Map.of());
  private final ReadOnlyObjectWrapper<Map<Key, List<Command>>> byKey =
      new ReadOnlyObjectWrapper<>(Map.of());

  public Commands() {
    chosen.subscribe(now -> order());
  }

  /// Adds a command at the end of the list.
  public void add(Command command) {
    all.add(command);
    order();
  }

  /// In the order in which they are listed.
  public List<Command> all() {
    return List.copyOf(all);
  }

  /// The keys that the reader chose, by the command's id; an empty list takes its keys away.
  public ObjectProperty<Map<String, List<Key>>> chosen() {
    return chosen;
  }

  /// The keys that call a command now.
  public List<Key> keys(Command command) {
    return chosen.get().getOrDefault(command.id(), command.keys());
  }

  /// The commands that each key stands for.
  public ReadOnlyObjectProperty<Map<Key, List<Command>>> byKey() {
    return byKey.getReadOnlyProperty();
  }

  /// What a key calls; of several that share it, the one listed first.
  public Optional<Command> on(Key key) {
    return byKey.get().getOrDefault(key, List.of()).stream().findFirst();
  }

  /// The keys that more than one command has, with these commands.
  public Map<Key, List<Command>> conflicts() {
    return byKey.get().entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void order() {
    Map<Key, List<Command>> ordered = new LinkedHashMap<>();
    for (Command command : all) {
      for (Key key : keys(command)) {
        ordered.computeIfAbsent(key, first -> new ArrayList<>()).add(command);
      }
    }
    byKey.set(ordered);
  }
}
