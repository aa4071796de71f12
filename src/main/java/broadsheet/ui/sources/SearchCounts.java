package broadsheet.ui.sources;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many headlines that are not read each kept search finds. To count takes as long as to
/// search, and an update changes the library many times a second: one count is under way at a time,
/// and what changes meanwhile is counted after it.
final class SearchCounts {

  private final Library library;
  private final Background.Slot counting;
  private final Runnable changed;
  private Map<String, Integer> unread = Map.of();

  /// @param changed hears of new counts
  SearchCounts(Library library, Background background, Runnable changed) {
    this.library = library;
    this.changed = changed;
    counting = background.slot();
  }

  /// As counted last; 0 before.
  int unread(KeptSearch search) {
    return unread.getOrDefault(search.words(), 0);
  }

  void count(List<KeptSearch> searches) {
    if (!searches.isEmpty()) {
      counting.askInTurn(() -> counted(searches), this::show);
    }
  }

  private Map<String, Integer> counted(List<KeptSearch> searches) {
    Map<String, Integer> counts = new HashMap<>();
    for (KeptSearch search : searches) {
      Selection found = Selection.of(new Place.Found(search.words()).scope());
      counts.put(search.words(), library.count(found.unread()));
    }
    return counts;
  }

  private void show(Map<String, Integer> counts) {
    if (!counts.equals(unread)) {
      unread = counts;
      changed.run();
    }
  }
}
