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
  private static final String[] NAMING = {"property", "name", "http-equiv"};

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(PageElements elements) {
    MetaTags tags = new MetaTags();
    for (Element meta : elements.tagged("meta")) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        for (String naming : NAMING) {
          tags.add(meta.attr(naming), content);
        }
      }
    }
    return tags;
  }

  /// One tag may name several properties, parted by spaces (RDFa).
  private void add(String names, String content) {
    for (String name : SPACE.split(names.strip().toLowerCase(Locale.ROOT), -1)) {
      if (!name.isEmpty()) {
        List<String> values = contents.computeIfAbsent(name, _ -> new ArrayList<>());
        String plain = PlainText.of(content);
        if (!plain.isEmpty() && !values.contains(plain)) {
          values.add(plain);
        }
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
