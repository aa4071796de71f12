package broadsheet.extract.feed;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Attributes by their local name: CDF writes them in capitals, RDF with its prefix.
final class Attributes {

  private Attributes() {}

  /// The first that holds something, the names tried in order.
  static @Nullable String of(Element element, String... names) {
    if (element.attributes().isEmpty()) {
      return null;
    }
    for (String name : names) {
      for (Attribute attribute : element.attributes()) {
        if (local(attribute).equals(name) && !attribute.getValue().isBlank()) {
          return attribute.getValue().strip();
        }
      }
    }
    return null;
  }

  private static String local(Attribute attribute) {
    String key = attribute.getKey();
    return key.substring(key.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
