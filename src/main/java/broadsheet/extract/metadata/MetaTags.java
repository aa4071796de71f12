package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says in its `meta` elements, under whichever attribute it names the property.
///
/// Of a page's tags a few are asked for: only those are read as a person would.
final class MetaTags {

  private static final List<String> NAMING = List.of("property", "name", "http-equiv");
  private static final List<String> NONE = List.of();

  /// By the names in lower case, as written.
  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(PageElements elements) {
    MetaTags tags = new MetaTags();
    for (Element meta : elements.tagged("meta")) {
      String content = meta.attributes().get("content");
      for (String naming : content.isBlank() ? NONE : NAMING) {
        tags.add(meta.attributes().get(naming), content);
      }
    }
    return tags;
  }

  /// One tag may name several properties, parted by spaces (RDFa).
  private void add(String names, String content) {
    StringTokenizer each = new StringTokenizer(names.toLowerCase(Locale.ROOT));
    while (each.hasMoreTokens()) {
      contents.computeIfAbsent(each.nextToken(), _ -> new ArrayList<>(1)).add(content);
    }
  }

  /// @return the first content that is there, in the order of `names`; or empty
  String first(List<String> names) {
    for (String name : names) {
      for (String content : contents.getOrDefault(name, NONE)) {
        String value = PlainText.of(content);
        if (!value.isEmpty()) {
          return value;
        }
      }
    }
    return "";
  }

  String first(String... names) {
    return first(List.of(names));
  }

  /// As [#first], with the name that told it.
  @Nullable Told<String> told(List<String> names) {
    for (String name : names) {
      String value = first(name);
      if (!value.isEmpty()) {
        return new Told<>(value, "meta " + name);
      }
    }
    return null;
  }

  /// @return all contents of the first of `names` that is there, each once
  Told<List<String>> all(List<String> names) {
    for (String name : names) {
      List<String> values = all(name);
      if (!values.isEmpty()) {
        return new Told<>(values, "meta " + name);
      }
    }
    return new Told<>(NONE, "no meta");
  }

  /// @return all contents under one name, each once
  List<String> all(String name) {
    Set<String> values = new LinkedHashSet<>();
    for (String content : contents.getOrDefault(name, NONE)) {
      values.add(PlainText.of(content));
    }
    values.remove("");
    return List.copyOf(values);
  }
}
