package broadsheet.update;

import broadsheet.news.ArticleId;

/// What came of bringing one article.
public sealed interface Brought {

  /// It is in the library.
  record Kept(ArticleId id) implements Brought {}

  /// No network, or the host does not answer: worth trying again.
  record Offline(String why) implements Brought {}

  /// The page is gone, forbidden, or tells no story.
  record Unavailable(String why) implements Brought {}
}
