package broadsheet.extract.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The address by which a page wants to be known.
final class CanonicalUrl {

  private CanonicalUrl() {}

  /// @return absolute, http or https; never a bare home page for a story
  static @Nullable Told<URI> of(Clues clues) {
    String link = link(clues.elements());
    URI url = link.isBlank() ? null : resolve(clues, link.strip());
    if (url != null) {
      return new Told<>(url, "link rel=canonical");
    }
    String openGraph = clues.meta().first("og:url");
    return Told.of(openGraph.isEmpty() ? null : resolve(clues, openGraph), "meta og:url");
  }

  private static String link(PageElements elements) {
    for (Element link : elements.tagged("link")) {
      if (link.attributes().get("rel").equalsIgnoreCase("canonical")) {
        return link.attributes().get("href");
      }
    }
    return "";
  }

  private static @Nullable URI resolve(Clues clues, String link) {
    try {
      URI url = clues.base().resolve(new URI(link));
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      boolean home = url.getPath() == null || url.getPath().length() < 2;
      boolean story = isStory(clues.url());
      return web && url.getHost() != null && !(home && story) ? url : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isStory(URI page) {
    return page.getPath() != null && page.getPath().length() > 1;
  }
}
