package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.Block;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The addresses of the pictures that an article shows.
final class PictureUrls {

  private PictureUrls() {}

  static Set<URI> of(Article article) {
    Set<URI> urls = new LinkedHashSet<>();
    if (article.about().leadImage() != null) {
      urls.add(article.about().leadImage().url());
    }
    add(article.body(), urls);
    return urls;
  }

  private static void add(List<Block> blocks, Set<URI> urls) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Figure figure -> urls.add(figure.picture().url());
        case Block.Quote(var inner) -> add(inner, urls);
        case Block.ListBlock(_, var items) -> items.forEach(item -> add(item, urls));
        case Block.Paragraph _,
            Block.Heading _,
            Block.Table _,
            Block.Code _,
            Block.Rule _,
            Block.Embed _ -> {}
      }
    }
  }
}
