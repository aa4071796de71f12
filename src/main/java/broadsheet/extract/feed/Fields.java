package broadsheet.extract.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The children of a channel or an entry, by name.
final class Fields {

  /// What holds text, and swallows what follows where its end tag is missing.
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "link",
          "guid",
          "author",
          "category",
          "pubdate",
          "comments",
          "description",
          "content:encoded",
          "dc:creator",
          "dc:date");

  private final Map<String, List<Element>> byName = new HashMap<>();

  private Fields() {}

  static Fields of(Element parent, Vocabulary vocabulary) {
    Fields fields = new Fields();
    fields.gather(parent, vocabulary);
    for (String text : TEXTS) {
      fields.all(text).forEach(element -> fields.free(element, vocabulary));
    }
    return fields;
  }

  /// Takes out of a text the fields that fell into it, unless the entry has them already.
  private void free(Element text, Vocabulary vocabulary) {
    if (text.firstElementChild() == null) {
      return;
    }
    Map<String, List<Element>> fallen = new LinkedHashMap<>();
    for (Element inside : text.select("*")) {
      String name = vocabulary.name(inside);
      if (TEXTS.contains(name) && !has(name)) {
        fallen.computeIfAbsent(name, any -> new ArrayList<>(1)).add(inside);
      }
    }
    fallen.values().forEach(elements -> elements.forEach(Element::remove));
    byName.putAll(fallen);
  }

  private void gather(Element parent, Vocabulary vocabulary) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String name = vocabulary.name(child);
      byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(child);
      if (name.equals("media:group")) {
        gather(child, vocabulary);
      }
    }
  }

  List<Element> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /// The first element that holds something, the names tried in order.
  @Nullable Element first(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        if (element.childNodeSize() > 0 && !isBlank(element)) {
          return element;
        }
      }
    }
    return null;
  }

  /// The text of the last element that holds some, the names tried in order: where a publisher
  /// repeats an element, the later one corrects the earlier.
  @Nullable String lastText(String... names) {
    for (String name : names) {
      List<Element> elements = all(name);
      for (int i = elements.size() - 1; i >= 0; i--) {
        String text = ElementText.of(elements.get(i)).strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  private static boolean isBlank(Element element) {
    return element.firstElementChild() == null && ElementText.of(element).isBlank();
  }
}
