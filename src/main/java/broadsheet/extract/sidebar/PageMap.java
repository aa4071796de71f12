package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements of a page numbered in the order of the page, so that "inside", "before" and
/// "between" are comparisons of numbers. What never shows (scripts, styles, forms' choices) is left
/// out.
final class PageMap {

  private final List<Element> elements = new ArrayList<>();
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];

  /// Numbers the page; `reader` is told of everything on the way.
  PageMap(Element root, Reader reader) {
    walk(root, -1, reader);
  }

  /// Goes along while the page is numbered, so that it is walked once.
  interface Reader {
    void open(Element element, int number);

    /// @param number of the element that the words stand in
    void text(TextNode words, int number);

    void close(Element element, int number);
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  /// The parent's number, -1 at the root.
  int parent(int number) {
    return parents[number];
  }

  /// The first number after the element and all that it holds.
  int end(int number) {
    return ends[number];
  }

  boolean holds(int outer, int inner) {
    return outer <= inner && inner < ends[outer];
  }

  /// The smallest element that holds both.
  int common(int one, int other) {
    int outer = one;
    while (outer > 0 && !holds(outer, other)) {
      outer = parents[outer];
    }
    return outer;
  }

  /// Whether two elements share tag and first class, as those do that are built alike.
  boolean alike(int one, int other) {
    Element element = elements.get(one);
    Element like = elements.get(other);
    return element.normalName().equals(like.normalName())
        && firstClass(element).equals(firstClass(like));
  }

  private static String firstClass(Element element) {
    String names = element.className().strip();
    int space = names.indexOf(' ');
    return space < 0 ? names : names.substring(0, space);
  }

  /// Elements lie at most some hundreds deep: the parser sees to it.
  private void walk(Element element, int parent, Reader reader) {
    int number = elements.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, number * 2);
      ends = Arrays.copyOf(ends, number * 2);
    }
    elements.add(element);
    parents[number] = parent;
    reader.open(element, number);
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        reader.text(words, number);
      } else if (child instanceof Element inner && !unseen(inner)) {
        walk(inner, number, reader);
      }
    }
    ends[number] = elements.size();
    reader.close(element, number);
  }

  private static boolean unseen(Element element) {
    return switch (element.normalName()) {
      case "script",
          "style",
          "template",
          "noscript",
          "svg",
          "iframe",
          "select",
          "textarea",
          "head" ->
          true;
      default -> false;
    };
  }
}
