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
  /// @param wish whether the next update may bring it
  record Missing(Listing listing, String why, Wish wish) implements Reading {}

  /// Whether an article that could not be brought is brought later.
  enum Wish {
    /// There is no connection; the reader may wish for it.
    POSSIBLE,
    /// The next update brings it.
    MADE,
    /// Not for want of a connection, so waiting does not help.
    VAIN
  }
}
