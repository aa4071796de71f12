package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which of a channel's or an entry's addresses a person would open.
final class LinkChoice {

  private LinkChoice() {}

  /// What stands in `link` elements; of several equally good ones the last.
  static @Nullable URI of(Fields fields, URI document) {
    URI best = null;
    int most = 0;
    for (String name : new String[] {"feedburner:origlink", "link", "atom:link"}) {
      for (Element link : fields.all(name)) {
        int worth = worth(link, name);
        URI address = worth < most || worth == 0 ? null : address(link, document);
        if (address != null) {
          best = address;
          most = worth;
        }
      }
    }
    return best;
  }

  /// As CDF has it: the element's own `href`, or an `a` inside.
  static @Nullable URI anchor(Fields fields, Element element, URI document) {
    URI own = Links.web(Attributes.of(element, "href"), XmlBase.within(element, document));
    for (Element anchor : fields.all("a")) {
      own = own == null ? address(anchor, document) : own;
    }
    return own;
  }

  /// Where an entry without a link says that its text stands (RFC 4287 §4.1.3.2).
  static @Nullable URI ofContent(Fields fields, URI document) {
    for (Element content : fields.all("content")) {
      URI source = Links.web(Attributes.of(content, "src"), XmlBase.within(content, document));
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  private static @Nullable URI address(Element link, URI document) {
    String href = Attributes.of(link, "href", "resource");
    String written = href == null ? ElementText.of(link) : href;
    return Links.web(unescaped(written), XmlBase.within(link, document));
  }

  /// Some publishers escape the ampersands of a query twice.
  static String unescaped(String address) {
    return address.replace("&amp;", "&");
  }

  /// 0 for what is no page: the feed itself, its hub, an enclosure, an edit address.
  private static int worth(Element link, String name) {
    if (name.equals("feedburner:origlink")) {
      return 9;
    }
    String rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
    boolean page =
        rel.isEmpty()
            || rel.equals("alternate")
            || rel.endsWith("#alternate")
            || rel.endsWith("/alternate");
    if (!page) {
      return 0;
    }
    String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
    int worth = type.isEmpty() || type.contains("html") || type.startsWith("text/") ? 4 : 2;
    return name.equals("link") ? worth + 1 : worth;
  }
}
