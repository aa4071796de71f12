package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/// Against what an element's addresses are meant (XML Base; RFC 4287 §2).
final class XmlBase {

  private XmlBase() {}

  /// @param outer the base outside of `element`
  static URI of(Element element, URI outer) {
    String base = element.attributes().isEmpty() ? "" : element.attr("xml:base");
    URI own = base.isEmpty() ? null : Links.absolute(base, outer);
    return own == null ? outer : own;
  }

  /// @param document the feed's own address
  static URI within(Element element, URI document) {
    Deque<Element> chain = new ArrayDeque<>();
    for (Element at = element; at != null; at = at.parent()) {
      chain.push(at);
    }
    URI base = document;
    for (Element at : chain) {
      base = of(at, base);
    }
    return base;
  }
}
