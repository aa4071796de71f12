package broadsheet.extract;

import broadsheet.extract.body.Absence;
import broadsheet.news.Article;
import broadsheet.news.Metadata;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What a page turned out to be.
public sealed interface ArticleResult {

  /// The page tells one story.
  ///
  /// @param next the page on which it goes on
  record Cut(Article article, @Nullable URI next) implements ArticleResult {}

  /// The page is a menu, an error, a list of stories, or empty.
  ///
  /// @param absence what stands there instead of a story
  /// @param about what the page says of itself all the same; its title may be empty
  record NoArticle(Absence absence, Metadata about) implements ArticleResult {
    /// One plain sentence for the reader.
    public String why() {
      return absence.sentence();
    }
  }
}
