package broadsheet.ui.search;

import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/// Searches that the reader keeps, to begin again from the palette. What becomes of one can be
/// taken back.
public final class KeptSearches {

  private final ObjectProperty<List<String>> kept;
  private final UndoBar undo;

  /// @param kept the words of each, the first kept first
  public KeptSearches(ObjectProperty<List<String>> kept, UndoBar undo) {
    this.kept = kept;
    this.undo = undo;
  }

  public List<String> all() {
    return kept.get();
  }

  /// Keeps a search or, if it is kept, forgets it.
  public void toggle(String words) {
    List<String> before = kept.get();
    List<String> now = new ArrayList<>(before);
    boolean forgotten = now.remove(words);
    if (!forgotten) {
      now.add(words);
    }
    kept.set(List.copyOf(now));
    undo.offer(
        forgotten ? Words.of("search.forgotten", words) : Words.of("search.kept", words),
        () -> kept.set(before));
  }
}
