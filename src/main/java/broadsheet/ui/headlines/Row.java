package broadsheet.ui.headlines;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One line of the list.
public sealed interface Row {

  /// Stands over headlines; it cannot be chosen.
  sealed interface Heading extends Row {}

  /// Over the headlines of a day.
  record Day(LocalDate date) implements Heading {}

  /// Over the headlines of a source.
  record OfSource(String title) implements Heading {}

  /// A headline. It keeps its identity while what is known of it changes, so that a changed mark
  /// never disturbs the list.
  final class Entry implements Row {
    private final ReadOnlyObjectWrapper<Listing> listing;

    Entry(Listing listing) {
      this.listing = new ReadOnlyObjectWrapper<>(listing);
    }

    public ArticleId id() {
      return listing().id();
    }

    public Listing listing() {
      return listing.get();
    }

    /// Changes when the headline is marked, kept or printed anew.
    public ReadOnlyObjectProperty<Listing> state() {
      return listing.getReadOnlyProperty();
    }

    void become(Listing known) {
      listing.set(known);
    }
  }
}
