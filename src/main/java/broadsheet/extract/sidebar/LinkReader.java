package broadsheet.extract.sidebar;

import broadsheet.extract.text.Links;
import broadsheet.extract.text.TrackingParameters;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Says which anchors may lead to a story, and where.
final class LinkReader {

  /// No page that a person reads announces more stories; what follows is taken for text.
  private static final int MOST = 20_000;

  private final URI base;
  private final String own;

  /// Pages print most addresses more than once.
  private final Map<String, Optional<Target>> targets = new HashMap<>();

  private int stories;

  LinkReader(Document page, URI url) {
    this.base = base(page, url);
    this.own = key(plain(url));
  }

  /// Where an address leads, whatever the anchor says.
  private record Target(URI url, String key, int sureness, boolean own) {}

  /// @param number of the anchor
  /// @param text all that the anchor says
  /// @return the link, or null if it cannot be one to a story
  @Nullable StoryLink read(String address, int number, String text) {
    String href = address.strip();
    if (href.isEmpty() || href.startsWith("#")) {
      return null;
    }
    int words = Words.count(text);
    if (words < 5 && StoryUrl.hopeless(href, words < 3 ? 3 : 2)) {
      return null;
    }
    Target target = targets.computeIfAbsent(href, this::target).orElse(null);
    if (target == null) {
      return null;
    }
    int sureness = target.sureness;
    if (sureness < 2 && words < 9 && TitleWords.openGroup(text)) {
      return null;
    }
    return tells(target, words) && ++stories <= MOST
        ? new StoryLink(number, target.key, target.url, sureness, target.own)
        : null;
  }

  private static boolean tells(Target target, int words) {
    return target.own
        ? words >= 4
        : target.sureness == 2 || (target.sureness == 1 && words >= 3) || words >= 5;
  }

  private Optional<Target> target(String href) {
    URI url = Links.web(href, base);
    if (url == null || url.getHost() == null || StoryUrl.isAdvert(url)) {
      return Optional.empty();
    }
    URI plain = plain(url);
    String key = key(plain);
    return Optional.of(new Target(plain, key, StoryUrl.sureness(url), key.equals(own)));
  }

  private static URI base(Document page, URI url) {
    for (Node at = page.head().firstChild(); at != null; at = at.nextSibling()) {
      if (at instanceof Element element
          && element.normalName().equals("base")
          && element.hasAttr("href")) {
        URI stated = Links.web(element.attr("href"), url);
        return stated == null ? url : stated;
      }
    }
    return url;
  }

  /// Without tracking parameters, and without the fragment: both say how one came, not where to.
  private static URI plain(URI url) {
    if (url.getRawQuery() == null && url.getRawFragment() == null) {
      return url;
    }
    URI stripped = TrackingParameters.strip(url);
    String text = stripped.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? stripped : URI.create(text.substring(0, hash));
  }

  private static String key(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return (host.startsWith("www.") ? host.substring(4) : host) + path.substring(0, end) + query;
  }
}
