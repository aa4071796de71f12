package broadsheet.update;

import broadsheet.news.Article;
import broadsheet.news.Listing;
import org.jspecify.annotations.Nullable;

/// A headline whose article is still to be kept.
///
/// @param inFeed the article itself, where the feed brought it along
record Wanted(Listing listing, @Nullable Article inFeed) {

  /// One whose page is to be brought.
  static Wanted page(Listing listing) {
    return new Wanted(listing, null);
  }
}
