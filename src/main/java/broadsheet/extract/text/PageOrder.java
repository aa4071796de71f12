package broadsheet.extract.text;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Goes through a tree in the order of the page. A `select` asks each node a chain of evaluators;
/// where all that is wanted is a tag or two, this costs a tenth of it.
public final class PageOrder {

  private PageOrder() {}

  /// @param root what is gone through
  /// @return the node behind `at`, its children first; nothing behind the last
  public static @Nullable Node after(Node at, Node root) {
    if (at.childNodeSize() > 0) {
      return at.childNode(0);
    }
    for (Node up = at; up != null && !up.equals(root); up = up.parentNode()) {
      Node next = up.nextSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
  }
}
