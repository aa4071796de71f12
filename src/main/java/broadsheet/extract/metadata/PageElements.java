package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements of a page in document order, sorted in one walk: a dozen choices ask for the same
/// few kinds, and a walk through the whole page costs more than what they do with it.
final class PageElements {

  private final List<Element> all = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> pictures = new ArrayList<>();
  private final List<TextNode> texts = new ArrayList<>();
  private final BitSet figures = new BitSet();
  private final ClassMarks marks = new ClassMarks();
  private final Map<Element, String> whole = new HashMap<>();

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    elements.walk(page);
    return elements;
  }

  /// Elements lie at most some hundreds deep: the parser sees to it.
  private void walk(Element element) {
    int number = all.size();
    all.add(element);
    byTag.computeIfAbsent(element.normalName(), _ -> new ArrayList<>()).add(element);
    if (element.normalName().equals("img") || element.normalName().equals("source")) {
      pictures.add(element);
    }
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
        properties.add(element);
      }
    }
    boolean figure = false;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element inner) {
        walk(inner);
      } else if (child instanceof TextNode text && !text.isBlank()) {
        texts.add(text);
        figure = figure || hasFigure(text.getWholeText());
      }
    }
    figures.set(number, figure);
  }

  private static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
        return true;
      }
    }
    return false;
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

  /// The elements that print a figure of their own, outside their children: only they can print a
  /// date.
  List<Element> withFigures() {
    return figures.stream().mapToObj(all::get).toList();
  }

  /// What the page prints, without what is blank.
  List<TextNode> texts() {
    return texts;
  }

  boolean is(Element element, ClassMark mark) {
    return marksOf(element).contains(mark);
  }

  Set<ClassMark> marksOf(Element element) {
    return marks.of(element);
  }

  /// All `img` and `source`, in the order of the page.
  List<Element> pictures() {
    return pictures;
  }

  /// What stands in a `script`, without a copy being made.
  static String script(Element script) {
    boolean single = script.childNodeSize() == 1;
    return single && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }

  /// The whole text of an element, read once.
  String text(Element element) {
    return whole.computeIfAbsent(element, Element::text);
  }

  /// Whether `element` names `property`, alone, in a list, or under a vocabulary's prefix.
  static boolean has(Element element, String property) {
    return names(element.attributes().get("itemprop"), property)
        || names(element.attributes().get("property"), property);
  }

  private static boolean names(String names, String property) {
    int at = names.indexOf(property);
    int end = at + property.length();
    return at >= 0
        && (at == 0 || " :/".indexOf(names.charAt(at - 1)) >= 0)
        && (end == names.length() || names.charAt(end) == ' ');
  }
}
