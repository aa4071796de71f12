package broadsheet.extract.feed;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The text of an element, as written.
final class ElementText {

  private ElementText() {}

  /// Nearly every element of a feed holds one text and nothing else: that needs no walk.
  static String of(Element element) {
    return switch (element.childNodeSize()) {
      case 0 -> "";
      case 1 ->
          element.childNode(0) instanceof TextNode text ? text.getWholeText() : element.wholeText();
      default -> element.wholeText();
    };
  }
}
