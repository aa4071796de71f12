package broadsheet.ui.article;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/// How far the articles were read. What the reader scrolls is noted at once and written when the
/// article is left.
final class Positions {

  private static final double END = 0.99;

  private final Library library;
  private final Background background;
  private @Nullable Position unsaved;

  /// @param share of the article's height, 0 to 1
  private record Position(ArticleId article, double share) {}

  Positions(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  void note(ArticleId article, double share) {
    unsaved = new Position(article, share);
  }

  /// Writes what was noted last.
  void keep() {
    Position position = unsaved;
    unsaved = null;
    if (position != null) {
      background.command(() -> library.readTo(position.article(), position.share()));
    }
  }

  /// Where to go on reading. One that was read to its end is opened at its beginning.
  double begun(ArticleId article) {
    double share = library.readTo(article);
    return share > END ? 0 : share;
  }
}
