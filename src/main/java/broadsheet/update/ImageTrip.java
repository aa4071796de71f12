package broadsheet.update;

import broadsheet.library.BroughtImage;
import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.web.FetchResult;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings an article's pictures. One that does not come leaves its caption; the article is kept.
final class ImageTrip {

  private final Library library;
  private final Connection connection;

  ImageTrip(Library library, Connection connection) {
    this.library = library;
    this.connection = connection;
  }

  /// @param trust that the page enjoys which shows them
  List<BroughtImage> bring(Article article, Trust trust, Runnable imageBrought)
      throws InterruptedException {
    List<BroughtImage> brought = new ArrayList<>();
    for (URI url : ArticleImages.of(article)) {
      if (library.image(url).isEmpty()) {
        BroughtImage image = bring(url, trust);
        if (image != null) {
          brought.add(image);
          imageBrought.run();
        }
      }
    }
    return brought;
  }

  private @Nullable BroughtImage bring(URI url, Trust trust) throws InterruptedException {
    Page page = page(connection.fetch(Request.image(url, trust)));
    if (page == null) {
      return null;
    }
    Optional<String> type = ImageType.of(page.body());
    return type.map(mediaType -> new BroughtImage(url, page.body(), mediaType)).orElse(null);
  }

  private static @Nullable Page page(FetchResult result) {
    return switch (result) {
      case Fetched(var page, _) -> page;
      case Moved(_, var page, _) -> page;
      default -> null;
    };
  }
}
