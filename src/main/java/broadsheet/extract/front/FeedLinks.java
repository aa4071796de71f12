package broadsheet.extract.front;

import broadsheet.extract.text.BaseAddress;
import broadsheet.extract.text.Characters;
import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Links;
import broadsheet.extract.text.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The feeds that a page declares by `link rel=alternate` (HTML Standard §4.6.7.1, JSON Feed
/// 1.1).
///
/// The best comes first: feeds of stories before feeds of comments, and otherwise as declared.
public final class FeedLinks {

  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json",
          "application/rdf+xml",
          "application/x.atom+xml",
          "application/x-atom+xml",
          "text/rss+xml");

  /// Types that other things share: only an address that speaks of a feed makes them one.
  private static final Set<String> SHARED =
      Set.of("application/json", "text/xml", "application/xml");

  private static final Pattern FEED = Pattern.compile("feed|rss|atom|\\.rdf|\\.xml");
  private static final Pattern NO_FEED = Pattern.compile("wp-json|oembed|sitemap");
  private static final Lexicon COMMENTS =
      new Lexicon(Resource.phrases(FeedLinks.class, "comment-words.txt"));

  private FeedLinks() {}

  /// @param page the page's own address; relative links are resolved against its `base`, else it
  public static List<FeedLink> of(Document document, URI page) {
    URI base = BaseAddress.of(document, page);
    Map<URI, FeedLink> links = new LinkedHashMap<>();
    for (Element link : document.select("link[rel][href], a[rel][type][href]")) {
      URI url = Links.web(address(link), base);
      if (url != null && isFeed(link, url)) {
        String title = Characters.neutral(link.attr("title")).strip();
        links.putIfAbsent(url, new FeedLink(url, title.isEmpty() ? null : title));
      }
    }
    List<FeedLink> best = new ArrayList<>(links.values());
    best.sort(Comparator.comparing(FeedLinks::isOfComments));
    return List.copyOf(best);
  }

  private static boolean isOfComments(FeedLink link) {
    return COMMENTS.anyIn(link.url() + " " + link.title());
  }

  private static boolean isFeed(Element link, URI url) {
    Set<String> rel = LinkElements.relations(link);
    String stated = link.attr("type").toLowerCase(Locale.ROOT);
    int semicolon = stated.indexOf(';');
    String type = (semicolon < 0 ? stated : stated.substring(0, semicolon)).strip();
    if (rel.contains("feed") && (type.isEmpty() || TYPES.contains(type) || SHARED.contains(type))) {
      return true;
    }
    String address = url.toString().toLowerCase(Locale.ROOT);
    return rel.contains("alternate")
        && !rel.contains("stylesheet")
        && (TYPES.contains(type)
            || (SHARED.contains(type)
                && FEED.matcher(address).find()
                && !NO_FEED.matcher(address).find()));
  }

  /// "feed:https://host/x" and "feed://host/x" are what some old sites write.
  private static String address(Element link) {
    String href = link.attr("href").strip();
    if (!href.startsWith("feed:")) {
      return href;
    }
    String rest = href.substring("feed:".length());
    return rest.startsWith("//") ? "http:" + rest : rest;
  }
}
