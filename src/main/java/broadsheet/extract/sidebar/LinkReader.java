package broadsheet.extract.sidebar;

import broadsheet.extract.text.Links;
import broadsheet.extract.text.TrackingParameters;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Says which anchors may lead to a story, and where.
final class LinkReader {

  private final PageMap map;
  private final URI base;
  private final String own;

  LinkReader(PageMap map, URI page) {
    this.map = map;
    this.base = base(map.element(0), page);
    this.own = key(plain(page));
  }

  /// @param text all that the anchor says
  /// @return the link, or null if it cannot be one to a story
  @Nullable StoryLink read(Element anchor, String text) {
    String href = anchor.attr("href").strip();
    int words = Words.count(text);
    if (href.isEmpty() || href.startsWith("#") || (words < 3 && StoryUrl.hopeless(href))) {
      return null;
    }
    URI url = Links.web(href, base);
    if (url == null || url.getHost() == null || StoryUrl.isAdvert(url)) {
      return null;
    }
    int sureness = StoryUrl.sureness(url);
    if (sureness < 2 && words < 9 && TitleWords.openGroup(text)) {
      return null;
    }
    String key = key(plain(url));
    boolean itself = key.equals(own);
    if (itself ? words >= 4 : sureness == 2 || (sureness == 1 && words >= 3) || words >= 5) {
      return new StoryLink(map.number(anchor), key, plain(url), sureness, itself);
    }
    return null;
  }

  private static URI base(Element page, URI url) {
    Element base = page.selectFirst("base[href]");
    URI stated = base == null ? null : Links.web(base.attr("href"), url);
    return stated == null ? url : stated;
  }

  /// Without tracking parameters, and without the fragment: both say how one came, not where to.
  private static URI plain(URI url) {
    String text = TrackingParameters.strip(url).toString();
    int hash = text.indexOf('#');
    return URI.create(hash < 0 ? text : text.substring(0, hash));
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
