package broadsheet.ui.headlines;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Headlines that came since the list was read. They are counted and offered, not pushed in.
public final class Arrivals {

  /// How many are counted: beyond that the number says nothing to a reader.
  private static final int LOOK = 200;

  private final Library library;
  private final Background.Slot asking;
  private final Stretches stretches;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  private record Seen(List<Listing> top, List<ArticleId> gone) {}

  Arrivals(Library library, Background background, Stretches stretches) {
    this.library = library;
    this.asking = background.slot();
    this.stretches = stretches;
  }

  /// How many wait; not more than 200 are counted.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// Looks what stands at the top of the list now, and whether what was there is still.
  void look(Selection selection) {
    List<ArticleId> shown =
        stretches.rows().stream()
            .map(row -> row instanceof Entry entry ? entry.id() : null)
            .filter(Objects::nonNull)
            .limit(LOOK)
            .toList();
    asking.ask(() -> see(selection, shown), this::show);
  }

  void forget() {
    asking.drop();
    count.set(0);
  }

  private Seen see(Selection selection, List<ArticleId> shown) {
    List<Listing> top = library.list(selection, null, LOOK);
    List<ArticleId> gone = new ArrayList<>(shown);
    top.forEach(listing -> gone.remove(listing.id()));
    gone.removeIf(id -> library.listing(id).isPresent());
    return new Seen(top, gone);
  }

  private void show(Seen seen) {
    stretches.remove(seen.gone());
    count.set(arrived(seen.top()));
  }

  /// Those above the last listed headline that the list does not show; what is below was never
  /// read.
  private int arrived(List<Listing> top) {
    int unknown = 0;
    int arrived = 0;
    for (Listing listing : top) {
      if (stretches.entry(listing.id()) == null) {
        unknown++;
      } else {
        arrived = unknown;
      }
    }
    return arrived;
  }
}
