package broadsheet.update;

import broadsheet.library.BroughtImage;
import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<BroughtImage> image =
            connection.page(Request.image(url, trust)).flatMap(page -> image(url, page));
        if (image.isPresent()) {
          brought.add(image.get());
          imageBrought.run();
        }
      }
    }
    return brought;
  }

  private static Optional<BroughtImage> image(URI url, Page page) {
    return ImageType.of(page.body()).map(type -> new BroughtImage(url, page.body(), type));
  }
}
