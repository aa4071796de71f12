package broadsheet.extract;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Cuts the article out of a page: metadata, sidebars, then the body as typed blocks.
public final class ArticlePage {

  private ArticlePage() {}

  /// @param page HTML, or a page saved as plain text
  /// @param contentType the HTTP header, if there was one
  /// @param url the page's address; relative links are resolved against it
  public static ArticleResult cut(byte[] page, @Nullable String contentType, URI url) {
    throw new UnsupportedOperationException();
  }
}
