package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.FeedResult;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.text.PageText;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Tells what a document is before anybody reads it as a feed.
public final class FeedDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FeedDocument() {}

  public static FeedResult read(byte[] bytes, @Nullable String contentType, URI url) {
    Opening opening = Opening.of(bytes);
    return switch (opening.kind()) {
      case EMPTY -> new NotAFeed("The answer is empty.");
      case WEB_PAGE -> new NotAFeed("This is a web page, not a feed.");
      case JSON -> json(PageText.decode(bytes, contentType), url);
      case MARKUP -> markup(bytes, contentType, url, opening);
      case OTHER -> new NotAFeed("This is neither a feed nor a web page.");
    };
  }

  private static FeedResult markup(
      byte[] bytes, @Nullable String contentType, URI url, Opening opening) {
    Feed feed = XmlFeed.parse(new MendedXml(PageText.reader(bytes, contentType)), url);
    if (feed == null) {
      return new NotAFeed(
          switch (opening.element()) {
            case "opml" -> "This is a list of feeds (OPML), not a feed.";
            case "urlset", "sitemapindex" -> "This is a site map, not a feed.";
            default -> "This is markup, but not a feed.";
          });
    }
    return new Parsed(feed, true);
  }

  private static FeedResult json(String text, URI url) {
    try {
      JsonNode root = JSON.readTree(text);
      return JsonFeed.isFeed(root)
          ? new Parsed(JsonFeed.of(root, url), true)
          : new NotAFeed("This is JSON, but not a feed.");
    } catch (JacksonException e) {
      return new NotAFeed("This is broken JSON.");
    }
  }
}
