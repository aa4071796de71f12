package broadsheet.news;

import java.net.URI;
import java.util.List;

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
}
