package broadsheet.extract.sidebar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Says which anchors may lead to a story, and where.
final class LinkReader {

  private final PageMap map;
  private final String own;

  LinkReader(PageMap map, URI page) {
    this.map = map;
    this.own = key(page);
  }

  /// The link, or null if it cannot be one to another story.
  @Nullable StoryLink read(Element anchor) {
    String href = anchor.attr("href").strip();
    if (href.isEmpty() || href.startsWith("#")) {
      return null;
    }
    URI url = resolve(anchor);
    if (url == null || url.getHost() == null) {
      return null;
    }
    String key = key(url);
    int sureness = StoryUrl.sureness(url);
    if (key.equals(own)) {
      return null;
    }
    int words = Words.count(anchor.text());
    if (sureness == 2 || (sureness == 1 && words >= 3) || words >= 5) {
      return new StoryLink(map.number(anchor), key, url, sureness);
    }
    return null;
  }

  private @Nullable URI resolve(Element anchor) {
    String absolute = anchor.absUrl("href").replace(" ", "%20");
    try {
      URI url = new URI(absolute.replaceAll("#.*", "")).normalize();
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https") ? url : null;
    } catch (URISyntaxException broken) {
      return null;
    }
  }

  private static String key(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return (host.startsWith("www.") ? host.substring(4) : host)
        + path.replaceAll("/+$", "")
        + query;
  }
}
