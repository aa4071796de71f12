package broadsheet.ui.article;

import broadsheet.news.Article;
import broadsheet.news.Listing;

/// What lies on the reading desk.
public sealed interface Reading {

  record Nothing() implements Reading {}

  /// A headline whose article is being read from the library or brought from the network.
  record Opening(Listing listing, boolean fromNetwork) implements Reading {}

  /// @param readTo how far it was read before: 0 at the top, 1 at the end
  record Open(Listing listing, Article article, double readTo) implements Reading {}

  /// A headline without its article.
  ///
  /// @param why one plain sentence
  record Missing(Listing listing, String why) implements Reading {}
}
