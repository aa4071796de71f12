package broadsheet.ui.headlines;

import broadsheet.news.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Headlines that follow each other in a list, and where they stand in it.
///
/// @param before how many stand before them
/// @param sought which of them was asked for, by its place among them
/// @param first whether the list begins with them
/// @param last whether it ends with them
record Stretch(List<Listing> listings, int before, int sought, boolean first, boolean last) {

  /// The one that was asked for; null if there is none.
  @Nullable Listing target() {
    return listings.isEmpty() ? null : listings.get(sought);
  }
}
