package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of the page and what it holds, in order.
final class Box implements Part {

  private final int order;
  private final Element element;
  private final @Nullable Box parent;
  private final int depth;
  private final List<Part> parts = new ArrayList<>(4);

  Box(int order, Element element, @Nullable Box parent) {
    this.order = order;
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  @Override
  public int order() {
    return order;
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  @Nullable Box parent() {
    return parent;
  }

  int depth() {
    return depth;
  }

  List<Part> parts() {
    return parts;
  }

  /// The nearest box called `tag`, this one included, within the page.
  @Nullable Box within(String tag) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.tag().equals(tag)) {
        return box;
      }
    }
    return null;
  }
}
