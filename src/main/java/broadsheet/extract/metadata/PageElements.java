package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The elements of a page in document order, sorted in one pass: a dozen choices ask for the
/// same few kinds, and a walk through the whole page costs more than what they do with it.
final class PageElements {

  private final List<Element> all = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    page.stream().forEach(elements::add);
    return elements;
  }

  private void add(Element element) {
    all.add(element);
    byTag.computeIfAbsent(element.normalName(), _ -> new ArrayList<>()).add(element);
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      properties.add(element);
    }
  }

  List<Element> all() {
    return all;
  }

  /// @param tag in lower case
  List<Element> tagged(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /// The elements that bear microdata or RDFa.
  List<Element> properties() {
    return properties;
  }

  /// Whether `element` names `property`, alone, in a list, or under a vocabulary's prefix.
  static boolean has(Element element, String property) {
    String names = element.attr("itemprop") + ' ' + element.attr("property");
    int at = names.indexOf(property);
    int end = at + property.length();
    return at >= 0
        && (at == 0 || " :/".indexOf(names.charAt(at - 1)) >= 0)
        && (end == names.length() || names.charAt(end) == ' ');
  }
}
