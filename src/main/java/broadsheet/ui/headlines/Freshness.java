package broadsheet.ui.headlines;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.ReadingState;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps the rows that were read true to the library.
final class Freshness {

  private final Library library;
  private final Background.Slot asking;
  private final Stretches stretches;
  private final Set<ArticleId> stale = new HashSet<>();

  private record Known(List<Listing> there, List<ArticleId> gone) {}

  Freshness(Library library, Background background, Stretches stretches) {
    this.library = library;
    this.asking = background.slot();
    this.stretches = stretches;
  }

  /// Shows a mark at once, before the library has it.
  void foresee(Entry entry, ReadingState state) {
    Listing known = entry.listing();
    entry.become(
        new Listing(
            known.id(),
            known.headline(),
            known.source(),
            known.sourceTitle(),
            known.seen(),
            known.sorted(),
            state,
            known.problem(),
            known.sidebars()));
  }

  /// Reads those of `ids` again that are listed.
  void changed(Set<ArticleId> ids) {
    ids.stream().filter(id -> stretches.entry(id) != null).forEach(stale::add);
    if (!stale.isEmpty()) {
      Set<ArticleId> asked = Set.copyOf(stale);
      asking.ask(() -> read(asked), known -> show(asked, known));
    }
  }

  private Known read(Set<ArticleId> ids) {
    List<Listing> there = new ArrayList<>();
    List<ArticleId> gone = new ArrayList<>();
    for (ArticleId id : ids) {
      library.listing(id).ifPresentOrElse(there::add, () -> gone.add(id));
    }
    return new Known(there, gone);
  }

  private void show(Set<ArticleId> asked, Known known) {
    stale.removeAll(asked);
    for (Listing listing : known.there()) {
      Entry entry = stretches.entry(listing.id());
      if (entry != null) {
        entry.become(listing);
      }
    }
    if (!known.gone().isEmpty()) {
      stretches.remove(known.gone());
    }
  }
}
