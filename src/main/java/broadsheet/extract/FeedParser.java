package broadsheet.extract;

import broadsheet.extract.feed.FeedDocument;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed 1.0 and 1.1, however broken.
public final class FeedParser {

  private FeedParser() {}

  public static FeedResult parse(byte[] document, @Nullable String contentType, URI url) {
    return FeedDocument.read(document, contentType, url);
  }
}
