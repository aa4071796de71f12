package broadsheet.extract.feed;

import broadsheet.extract.FeedResult;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.text.PageText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Tells what a document is before anybody reads it as a feed.
public final class FeedDocument {

  private FeedDocument() {}

  public static FeedResult read(byte[] document, @Nullable String contentType, URI url) {
    byte[] bytes = Ebcdic.toUtf8(document);
    Opening opening = Opening.of(bytes);
    return switch (opening.kind()) {
      case EMPTY -> new NotAFeed("The answer is empty.");
      case WEB_PAGE -> new NotAFeed("This is a web page, not a feed.");
      case TEXT -> new NotAFeed("This is plain text, not a feed.");
      case BINARY -> new NotAFeed("This is not text, so it is no feed.");
      case JSON -> JsonFeed.parse(PageText.of(bytes, contentType).reader(), url);
      case MARKUP -> markup(bytes, contentType, url, opening);
    };
  }

  private static FeedResult markup(
      byte[] bytes, @Nullable String contentType, URI url, Opening opening) {
    FeedResult parsed = XmlFeed.parse(bytes, contentType, url);
    if (parsed != null) {
      return parsed;
    }
    return new NotAFeed(
        switch (opening.element()) {
          case "opml" -> "This is a list of feeds (OPML), not a feed.";
          case "urlset", "sitemapindex" -> "This is a site map, not a feed.";
          default -> "This is markup, but not a feed.";
        });
  }
}
