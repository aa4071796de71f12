package broadsheet.extract.metadata;

import broadsheet.extract.text.LineText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The elements of a page in document order, sorted in one walk: a dozen choices ask for the same
/// few kinds, and a walk through the whole page costs more than what they do with it.
///
/// They are those of the page as it was: whoever changes it has to sort it anew.
public final class PageElements {

  /// All that is asked for by its tag.
  private static final List<String> TAGS =
      List.of(
          "h1", "h2", "h3", "p", "meta", "link", "script", "img", "time", "b", "strong", "dt", "th",
          "table", "main", "title");

  private final List<Element> all = new ArrayList<>();

  /// Those that may be marked: by an attribute, or by NITF's own tag.
  private final List<Element> markable = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> pictures = new ArrayList<>();
  private final List<TextNode> texts = new ArrayList<>();
  private final BitSet figures = new BitSet();
  private @Nullable List<Element> withFigures;
  private @Nullable MarkedElements marked;
  private final ClassMarks marks = new ClassMarks();
  private final Map<Element, String> whole = new HashMap<>();

  private final Document page;

  private PageElements(Document page) {
    this.page = page;
  }

  public static PageElements of(Document page) {
    PageElements elements = new PageElements(page);
    TAGS.forEach(tag -> elements.byTag.put(tag, new ArrayList<>()));
    elements.walk(page);
    return elements;
  }

  /// Elements lie at most some hundreds deep: the parser sees to it.
  private void walk(Element element) {
    int number = all.size();
    all.add(element);
    String tag = element.normalName();
    List<Element> same = byTag.get(tag);
    if (same != null) {
      same.add(element);
    }
    switch (tag) {
      case "img", "source" -> pictures.add(element);
      case "a", "link" -> links.add(element);
      default -> {}
    }
    boolean attributed = element.attributesSize() > 0;
    if (attributed || BylineMark.isNitf(element)) {
      markable.add(element);
    }
    if (attributed && Microdata.isOn(element.attributes())) {
      properties.add(element);
    }
    boolean figure = false;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof Element inner) {
        walk(inner);
      } else if (child instanceof TextNode text && !text.getWholeText().isBlank()) {
        texts.add(text);
        figure = figure || hasFigure(text.getWholeText());
      }
    }
    if (figure) {
      figures.set(number);
    }
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

  Document page() {
    return page;
  }

  /// All `a` and `link`, in the order of the page.
  public List<Element> links() {
    return links;
  }

  public List<Element> tables() {
    return tagged("table");
  }

  /// @param tag one of those that are sorted
  List<Element> tagged(String tag) {
    return Objects.requireNonNull(byTag.get(tag), tag);
  }

  MarkedElements marked() {
    if (marked == null) {
      marked = MarkedElements.of(markable, marks);
    }
    return marked;
  }

  /// The elements that bear microdata or RDFa.
  List<Element> properties() {
    return properties;
  }

  /// The elements that print a figure of their own, outside their children: only they can print a
  /// date.
  List<Element> withFigures() {
    if (withFigures == null) {
      withFigures = new ArrayList<>(figures.cardinality());
      for (int i = figures.nextSetBit(0); i >= 0; i = figures.nextSetBit(i + 1)) {
        withFigures.add(all.get(i));
      }
    }
    return withFigures;
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

  /// The whole text of an element, read once.
  String text(Element element) {
    return whole.computeIfAbsent(element, LineText::of);
  }
}
