package broadsheet.extract;

import broadsheet.news.Headline;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A site's front or section page, read as the list of stories that it announces.
///
/// @param feeds the feeds that the page declares (`link rel=alternate`), best first
public record FrontPage(
    @Nullable String title,
    @Nullable String language,
    List<Headline> headlines,
    List<FeedLink> feeds) {

  /// A feed that a page declares.
  public record FeedLink(URI url, @Nullable String title) {}

  public static FrontPage read(byte[] page, @Nullable String contentType, URI url) {
    throw new UnsupportedOperationException();
  }
}
