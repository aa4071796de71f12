package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a page says in its `meta` elements, under whichever attribute it names the property.
final class MetaTags {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> NAMING = List.of("property", "name", "http-equiv");
  private static final List<String> NONE = List.of();

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(PageElements elements) {
    MetaTags tags = new MetaTags();
    for (Element meta : elements.tagged("meta")) {
      String content = PlainText.of(meta.attributes().get("content"));
      for (String naming : content.isEmpty() ? NONE : NAMING) {
        String names = meta.attributes().get(naming);
        if (!names.isBlank()) {
          tags.add(names, content);
        }
      }
    }
    return tags;
  }

  /// One tag may name several properties, parted by spaces (RDFa).
  private void add(String names, String content) {
    for (String name : SPACE.split(names.strip().toLowerCase(Locale.ROOT), -1)) {
      List<String> values = contents.computeIfAbsent(name, _ -> new ArrayList<>());
      if (!values.contains(content)) {
        values.add(content);
      }
    }
  }

  /// @return the first content that is there, in the order of `names`; or empty
  String first(List<String> names) {
    for (String name : names) {
      List<String> values = contents.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return "";
  }

  String first(String... names) {
    return first(List.of(names));
  }

  /// @return all contents of the first of `names` that is there
  List<String> all(List<String> names) {
    for (String name : names) {
      List<String> values = contents.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }
}
