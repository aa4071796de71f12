package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of the page and what it holds, in order.
final class Box implements Part {

  private final int order;
  private final int number;
  private final Element element;
  private final String tag;
  private final @Nullable Box parent;
  private final int depth;
  private final List<Part> parts = new ArrayList<>(4);

  Box(int order, int number, Element element, @Nullable Box parent) {
    this.order = order;
    this.number = number;
    this.element = element;
    this.tag = element.normalName();
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  @Override
  public int order() {
    return order;
  }

  /// Its place among the boxes of the page, from 0; a box comes after the one it stands in.
  int number() {
    return number;
  }

  Element element() {
    return element;
  }

  String tag() {
    return tag;
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

  /// True for `outer` itself and for whatever stands in it.
  boolean isIn(Box outer) {
    for (Box at = this; at != null && at.depth >= outer.depth; at = at.parent) {
      if (at.number == outer.number) {
        return true;
      }
    }
    return false;
  }
}
