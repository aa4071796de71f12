package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page numbered in the order of the page, so that "inside", "before" and
/// "between"
/// are comparisons of numbers. What never shows (scripts, styles, forms' choices) is left out.
final class PageMap {

  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "template", "noscript", "svg", "iframe", "select", "textarea", "head");

  private final List<Element> elements = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];

  PageMap(Element root) {
    NodeTraversor.traverse(new Numbering(), root);
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  /// The element's number, or -1 for one that never shows.
  int number(Element element) {
    return numbers.getOrDefault(element, -1);
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

  static boolean unseen(Node node) {
    return node instanceof Element element && UNSEEN.contains(element.normalName());
  }

  private final class Numbering implements NodeVisitor {
    private int open = -1;
    private int unseenDepth = 0;

    @Override
    public void head(Node node, int depth) {
      if (unseenDepth > 0 || unseen(node)) {
        unseenDepth++;
      } else if (node instanceof Element element) {
        int number = elements.size();
        if (number == parents.length) {
          parents = Arrays.copyOf(parents, number * 2);
          ends = Arrays.copyOf(ends, number * 2);
        }
        elements.add(element);
        numbers.put(element, number);
        parents[number] = open;
        open = number;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (unseenDepth > 0) {
        unseenDepth--;
      } else if (node instanceof Element) {
        ends[open] = elements.size();
        open = parents[open];
      }
    }
  }
}
