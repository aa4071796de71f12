package broadsheet.ui.headlines;

import broadsheet.news.Listing;
import broadsheet.ui.kit.LiveListing;
import java.time.LocalDate;

/// One line of the list.
public sealed interface Row {

  /// Stands over headlines; it cannot be chosen.
  sealed interface Heading extends Row {}

  /// Over the headlines of a day.
  record Day(LocalDate date) implements Heading {}

  /// Over the headlines of a source.
  record OfSource(String title) implements Heading {}

  /// A headline.
  final class Entry extends LiveListing implements Row {

    private Listing listed;

    Entry(Listing listing) {
      super(listing);
      listed = listing;
    }

    /// As it was when the list was read, which says where it stands: what becomes of it later does
    /// not move it.
    Listing listed() {
      return listed;
    }

    void listAs(Listing listing) {
      listed = listing;
      become(listing);
    }
  }
}
