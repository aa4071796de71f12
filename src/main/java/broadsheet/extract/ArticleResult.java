package broadsheet.extract;

import broadsheet.news.Article;

/// What a page turned out to be.
public sealed interface ArticleResult {

  /// The page tells one story.
  record Cut(Article article) implements ArticleResult {}

  /// The page is a menu, an error, a list of stories, or empty.
  ///
  /// @param why one plain sentence for the reader
  record NoArticle(String why) implements ArticleResult {}
}
