package broadsheet.extract.body;

import broadsheet.extract.text.PageOrder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A card about a person or a company, set in the midst of a sentence and shown when the pointer
/// comes near: a picture, and then nothing but links.
final class PopUp {

  /// One link behind a picture is a word of the sentence with its icon.
  private static final int FEWEST_LINKS = 2;

  private PopUp() {}

  /// @param inline an element that stands inside a sentence
  static boolean is(Element inline) {
    boolean pictured = false;
    int links = 0;
    for (Node at = inline; at != null; at = PageOrder.after(at, inline)) {
      if (at instanceof Element element) {
        pictured |= element.normalName().equals("img");
        links += element.normalName().equals("a") ? 1 : 0;
      } else if (at instanceof TextNode text
          && !text.isBlank()
          && !(pictured && isLinked(text, inline))) {
        return false;
      }
    }
    return pictured && links >= FEWEST_LINKS;
  }

  private static boolean isLinked(TextNode text, Element within) {
    for (Node at = text; at != null && !at.equals(within); at = at.parentNode()) {
      if (at.nameIs("a")) {
        return true;
      }
    }
    return false;
  }
}
