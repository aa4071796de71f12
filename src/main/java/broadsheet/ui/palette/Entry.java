package broadsheet.ui.palette;

import broadsheet.ui.commands.Key;
import java.util.List;

/// Something that the palette can lead to.
///
/// @param detail says in a word or two what it is; may be empty
/// @param keys that lead there without the palette; may be empty
/// @param choose goes there or does it
public record Entry(Kind kind, String title, String detail, List<Key> keys, Runnable choose) {

  /// Of entries that match alike, those of an earlier kind come first.
  public enum Kind {
    COMMAND,
    PLACE,
    ARTICLE,
    SEARCH
  }

  public Entry {
    keys = List.copyOf(keys);
  }

  public Entry(Kind kind, String title, String detail, Runnable choose) {
    this(kind, title, detail, List.of(), choose);
  }
}
