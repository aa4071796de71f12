package broadsheet.ui.kit;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.ReadingState;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A headline on the screen. It keeps its identity while what is known of it changes, so that a
/// changed mark never disturbs what stands around it.
public abstract class LiveListing {

  private final ReadOnlyObjectWrapper<Listing> listing;

  protected LiveListing(Listing listing) {
    this.listing = new ReadOnlyObjectWrapper<>(listing);
  }

  public final ArticleId id() {
    return listing().id();
  }

  public final Listing listing() {
    return listing.get();
  }

  /// Changes when the headline is marked, kept or printed anew.
  public final ReadOnlyObjectProperty<Listing> state() {
    return listing.getReadOnlyProperty();
  }

  public final void become(Listing known) {
    listing.set(known);
  }

  /// Shows a mark at once, before the library has it.
  public final void foresee(ReadingState state) {
    Listing known = listing();
    become(
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
}
