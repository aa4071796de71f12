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
    Entry(Listing listing) {
      super(listing);
    }
  }
}
