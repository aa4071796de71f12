package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Picture;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures that an article shows: the one that stands for it, then those in its text.
final class ShownPictures {

  private ShownPictures() {}

  static Set<URI> urls(Article article) {
    return in(article).map(Picture::url).collect(Collectors.toSet());
  }

  static Stream<Picture> in(Article article) {
    return Stream.concat(
        Stream.ofNullable(article.about().leadImage()),
        article.body().stream().flatMap(ShownPictures::in));
  }

  private static Stream<Picture> in(Block block) {
    return switch (block) {
      case Block.Figure figure -> Stream.of(figure.picture());
      case Block.Quote(var inner) -> inner.stream().flatMap(ShownPictures::in);
      case Block.ListBlock(_, var items) ->
          items.stream().flatMap(List::stream).flatMap(ShownPictures::in);
      case Block.Paragraph _,
          Block.Heading _,
          Block.Table _,
          Block.Code _,
          Block.Rule _,
          Block.Embed _ ->
          Stream.empty();
    };
  }
}
