package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The elements of a page numbered in the order of the page, so that "inside", "before" and
/// "between" are comparisons of numbers. What never shows (scripts, styles, forms' choices) is left
/// out.
final class PageMap {

  private final List<Element> elements = new ArrayList<>();
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];
  private int open = -1;

  /// Numbers the page; `reader` is told of everything on the way.
  PageMap(Element root, Reader reader) {
    walk(root, reader);
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

  /// Tag and first class: what elements built alike share.
  String shape(int number) {
    Element element = elements.get(number);
    String names = element.className().strip();
    int space = names.indexOf(' ');
    return element.normalName() + "." + (space < 0 ? names : names.substring(0, space));
  }

  private void walk(Element root, Reader reader) {
    Node node = root;
    while (node != null) {
      boolean entered = enter(node, reader);
      if (entered && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      if (entered) {
        leave(reader);
      }
      node = next(node, reader);
    }
  }

  /// The next node behind one that is done, outside what has to be left for it.
  private @Nullable Node next(Node done, Reader reader) {
    Node at = done;
    while (open >= 0) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = elements.get(open);
      leave(reader);
    }
    return null;
  }

  /// @return true for an element that is seen
  private boolean enter(Node node, Reader reader) {
    if (node instanceof TextNode words) {
      reader.text(words, open);
      return false;
    }
    if (!(node instanceof Element element) || unseen(element)) {
      return false;
    }
    int number = elements.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, number * 2);
      ends = Arrays.copyOf(ends, number * 2);
    }
    elements.add(element);
    parents[number] = open;
    open = number;
    reader.open(element, number);
    return true;
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

  private void leave(Reader reader) {
    int number = open;
    ends[number] = elements.size();
    open = parents[number];
    reader.close(elements.get(number), number);
  }
}
