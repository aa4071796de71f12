package broadsheet.extract.rule;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// Where a site prints the text of a story.
public sealed interface BodyPlace {

  /// What was found there, as children of one element apart from the page; empty if nothing was.
  Element copy(Document page);

  /// All elements that a selector finds; one inside another counts once.
  record Selected(Evaluator selector) implements BodyPlace {
    @Override
    public Element copy(Document page) {
      Element copy = new Element("div");
      List<Element> found = page.select(selector);
      for (Element element : found) {
        if (element.parents().stream().noneMatch(found::contains)) {
          copy.appendChild(element.clone());
        }
      }
      return copy;
    }
  }

  /// What stands between two comments, which old templates leave in their pages. Up to the end of
  /// the page where the second is missing.
  record Between(String opening, String closing) implements BodyPlace {
    @Override
    public Element copy(Document page) {
      Element copy = new Element("div");
      Node from = comment(page, opening);
      Node to = comment(page, closing);
      for (Node at = from == null ? null : behind(from); at != null && !at.equals(to); ) {
        if (to != null && isIn(to, at)) {
          at = at.childNode(0);
        } else {
          copy.appendChild(at.clone());
          at = behind(at);
        }
      }
      return copy;
    }

    private static @Nullable Node comment(Document page, String text) {
      return page.nodeStream(Comment.class)
          .filter(comment -> comment.getData().strip().equals(text))
          .findFirst()
          .orElse(null);
    }

    /// The next node that is not inside this one.
    private static @Nullable Node behind(Node node) {
      for (Node at = node; at != null; at = at.parent()) {
        Node sibling = at.nextSibling();
        if (sibling != null) {
          return sibling;
        }
      }
      return null;
    }

    private static boolean isIn(Node inner, Node outer) {
      for (Node at = inner.parent(); at != null; at = at.parent()) {
        if (at.equals(outer)) {
          return true;
        }
      }
      return false;
    }
  }
}
