package broadsheet.ui.commands;

import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;

/// One thing that the window can do.
///
/// @param id names it in files, "next-headline"; it never changes
/// @param name says in words what it does
/// @param keys those that it has until the reader chooses others; may be empty
/// @param action does it, on the FX thread
public record Command(Group group, String id, String name, List<Key> keys, Runnable action) {

  /// What belongs together on the sheet of all keys.
  public enum Group {
    READING,
    GOING,
    SOURCES,
    WINDOW;

    public String title() {
      return switch (this) {
        case READING -> Words.of("command.group.reading");
        case GOING -> Words.of("command.group.going");
        case SOURCES -> Words.of("command.group.sources");
        case WINDOW -> Words.of("command.group.window");
      };
    }
  }

  public Command {
    keys = List.copyOf(keys);
  }

  /// A command in one line.
  ///
  /// @param keys as [Key#text] writes them
  public static Command of(Group group, String id, String name, Runnable action, String... keys) {
    return new Command(group, id, name, Stream.of(keys).map(Key::of).toList(), action);
  }
}
