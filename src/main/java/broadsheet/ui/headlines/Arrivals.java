package broadsheet.ui.headlines;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Headlines that came since the list was read. They are counted and offered, not pushed in.
public final class Arrivals {

  /// How many are counted: beyond that the number says nothing to a reader.
  static final int LOOK = 200;

  private final Library library;
  private final Background.Slot asking;
  private final Stretches stretches;
  private final Consumer<List<ArticleId>> remove;
  private final Set<ArticleId> met = new HashSet<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private List<ArticleId> top = List.of();

  private record Seen(List<ArticleId> top, List<ArticleId> gone) {}

  /// @param remove takes out what the library has no longer
  Arrivals(
      Library library,
      Background background,
      Stretches stretches,
      Consumer<List<ArticleId>> remove) {
    this.library = library;
    this.asking = background.slot();
    this.stretches = stretches;
    this.remove = remove;
  }

  /// How many wait; not more than 200 are counted.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// Looks what stands at the top of the list now, and whether what is held is there still.
  void look(Selection selection) {
    List<ArticleId> held =
        stretches.rows().stream()
            .map(row -> row instanceof Entry entry ? entry.id() : null)
            .filter(Objects::nonNull)
            .toList();
    asking.ask(() -> see(selection, held), this::show);
  }

  /// These stand near the top of the list, for the reader to see: they are offered no more.
  void met(List<Listing> listings) {
    listings.forEach(listing -> met.add(listing.id()));
    tell();
  }

  void forget() {
    asking.drop();
    met.clear();
    top = List.of();
    tell();
  }

  private Seen see(Selection selection, List<ArticleId> held) {
    List<ArticleId> now = library.list(selection, null, LOOK).stream().map(Listing::id).toList();
    Set<ArticleId> gone = new LinkedHashSet<>(held);
    now.forEach(gone::remove);
    gone.removeIf(id -> library.listing(id).isPresent());
    return new Seen(now, List.copyOf(gone));
  }

  private void show(Seen seen) {
    remove.accept(seen.gone());
    seen.gone().forEach(met::remove); // it arrives anew if it is taken back elsewhere
    top = seen.top();
    tell();
  }

  /// Those above the last headline that the reader could see; what is below was never read.
  private void tell() {
    int unknown = 0;
    int arrived = 0;
    for (ArticleId id : top) {
      if (met.contains(id)) {
        arrived = unknown;
      } else {
        unknown++;
      }
    }
    count.set(arrived);
  }
}
