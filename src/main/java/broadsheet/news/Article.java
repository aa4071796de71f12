package broadsheet.news;

import broadsheet.news.Block.Figure;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A headline with its body: what one page told, cut out and kept.
///
/// @param url the page's own address, after redirects
/// @param sidebars the titled groups of headlines beside it, in page order
public record Article(
    URI url, Metadata about, Access access, List<Block> body, List<Sidebar> sidebars) {

  public Article {
    body = List.copyOf(body);
    sidebars = List.copyOf(sidebars);
  }

  /// The lead image with its caption and credit, where the text prints it.
  public Optional<Figure> leadFigure() {
    Picture lead = about.leadImage();
    return body.stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> lead != null && figure.picture().isOfSameFile(lead))
        .findFirst();
  }
}
