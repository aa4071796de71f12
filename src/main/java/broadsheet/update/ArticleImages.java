package broadsheet.update;

import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Quote;
import broadsheet.news.Picture;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Which pictures belong to an article: the one that stands for it, then those in its text.
final class ArticleImages {

  /// A gallery of hundreds is not brought whole.
  private static final int MOST = 40;

  private ArticleImages() {}

  static List<URI> of(Article article) {
    SequencedSet<URI> urls = new LinkedHashSet<>();
    if (article.about().leadImage() != null) {
      add(article.about().leadImage(), urls);
    }
    add(article.body(), urls);
    return urls.stream().limit(MOST).toList();
  }

  private static void add(Picture picture, SequencedSet<URI> urls) {
    if (!Beacons.isOne(picture)) {
      urls.add(picture.url());
    }
  }

  private static void add(Collection<Block> blocks, SequencedSet<URI> urls) {
    for (Block block : blocks) {
      switch (block) {
        case Figure figure -> add(figure.picture(), urls);
        case Quote(var inner) -> add(inner, urls);
        case ListBlock(_, var items) -> items.forEach(item -> add(item, urls));
        default -> {}
      }
    }
  }
}
