package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.web.Trust;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A headline whose article is still to be kept.
///
/// @param inFeed the article itself, where the feed brought it along
/// @param trust that whoever printed it enjoys
record Wanted(Listing listing, @Nullable Article inFeed, Trust trust) {

  /// Those of these headlines that the library has, each to be brought from its page.
  static List<Wanted> pages(Collection<ArticleId> ids, Library library) {
    return ids.stream()
        .map(library::listing)
        .flatMap(Optional::stream)
        .map(listing -> page(listing, library))
        .toList();
  }

  /// One that is met in the library, and whose page is to be brought.
  static Wanted page(Listing listing, Library library) {
    boolean trusted = library.isTrusted(listing.id());
    return new Wanted(listing, null, trusted ? Trust.in(listing.headline().url()) : Trust.NONE);
  }
}
