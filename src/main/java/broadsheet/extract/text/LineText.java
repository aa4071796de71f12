package broadsheet.extract.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// All that an element says, on one line.
public final class LineText {

  private LineText() {}

  /// @return as [Element#text] gives it, which needs a walk and a copy. Most links and paragraphs
  ///     hold one text and nothing else, with single spaces: they say what is written.
  public static String of(Element element) {
    if (element.childNodeSize() != 1 || !(element.childNode(0) instanceof TextNode only)) {
      return element.text();
    }
    String text = only.getWholeText().trim();
    return isOneLine(text) ? text : element.text();
  }

  private static boolean isOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && before == ' ') || isFolded(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /// A space without a break is one, and what has no width is left out.
  private static boolean isFolded(char c) {
    return c == '\u00a0' || c == '\u00ad' || c == '\u200b';
  }
}
