package broadsheet.ui.headlines;

import broadsheet.library.Selection;
import broadsheet.ui.headlines.Row.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a headline stood that was taken out of a list.
///
/// @param list what was listed
/// @param above the headline before it; null if it was the first that is held
/// @param below the headline after it; null if it was the last that is held
record Gap(Selection list, Entry entry, @Nullable Entry above, @Nullable Entry below) {

  static Gap of(Entry entry, List<Row> rows, Selection list) {
    List<Entry> entries = entries(rows);
    int at = entries.indexOf(entry);
    return new Gap(
        list,
        entry,
        at <= 0 ? null : entries.get(at - 1),
        at < 0 || at == entries.size() - 1 ? null : entries.get(at + 1));
  }

  /// The headline to go on with: the next or, at the end, the one before.
  @Nullable Entry next() {
    return below == null ? above : below;
  }

  /// Which of the headlines it is to be again; -1 if those about it are listed no more.
  int in(List<Entry> entries) {
    if (above == null && below == null) {
      return entries.isEmpty() ? 0 : -1;
    }
    int before = above == null ? -1 : entries.indexOf(above);
    return before >= 0 ? before + 1 : below == null ? -1 : entries.indexOf(below);
  }

  static List<Entry> entries(List<Row> rows) {
    return rows.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
  }
}
