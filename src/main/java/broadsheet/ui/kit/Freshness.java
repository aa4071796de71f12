package broadsheet.ui.kit;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps headlines on the screen true to the library.
public final class Freshness {

  private final Library library;
  private final Background.Slot asking;
  private final Function<ArticleId, ? extends @Nullable LiveListing> shown;
  private final Consumer<List<ArticleId>> gone;
  private final Set<ArticleId> stale = new HashSet<>();

  private record Known(List<Listing> there, List<ArticleId> gone) {}

  /// @param shown the headline of this number, if it is on the screen
  /// @param gone told, once what was stale is fresh again, which of that the library has no longer
  public Freshness(
      Library library,
      Background background,
      Function<ArticleId, ? extends @Nullable LiveListing> shown,
      Consumer<List<ArticleId>> gone) {
    this.library = library;
    this.asking = background.slot();
    this.shown = shown;
    this.gone = gone;
  }

  /// Reads those of `ids` again that are shown. What an earlier call asked for and has no answer to
  /// yet is asked for once more, for its answer is dropped.
  public void changed(Set<ArticleId> ids) {
    ids.stream().filter(id -> shown.apply(id) != null).forEach(stale::add);
    if (!stale.isEmpty()) {
      Set<ArticleId> asked = Set.copyOf(stale);
      asking.ask(() -> read(asked), known -> show(asked, known));
    }
  }

  private Known read(Set<ArticleId> ids) {
    List<Listing> there = new ArrayList<>();
    List<ArticleId> missing = new ArrayList<>();
    for (ArticleId id : ids) {
      library.listing(id).ifPresentOrElse(there::add, () -> missing.add(id));
    }
    return new Known(there, missing);
  }

  private void show(Set<ArticleId> asked, Known known) {
    stale.removeAll(asked);
    for (Listing listing : known.there()) {
      LiveListing headline = shown.apply(listing.id());
      if (headline != null) {
        headline.become(listing);
      }
    }
    gone.accept(known.gone());
  }
}
