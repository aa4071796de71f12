package broadsheet.extract.metadata;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The properties that an element bears by microdata (`itemprop`) or RDFa (`property`).
final class Microdata {

  private Microdata() {}

  static boolean isOn(Attributes attributes) {
    return attributes.hasKey("itemprop") || attributes.hasKey("property");
  }

  /// Whether `element` names `property`, alone, in a list, or under a vocabulary's prefix.
  static boolean names(Element element, String property) {
    return isAmong(element.attributes().get("itemprop"), property)
        || isAmong(element.attributes().get("property"), property);
  }

  private static boolean isAmong(String names, String property) {
    int at = names.indexOf(property);
    int end = at + property.length();
    return at >= 0
        && (at == 0 || " :/".indexOf(names.charAt(at - 1)) >= 0)
        && (end == names.length() || names.charAt(end) == ' ');
  }
}
