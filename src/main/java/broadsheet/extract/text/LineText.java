package broadsheet.extract.text;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// All that an element says, on one line.
public final class LineText {

  /// Levels up to which Jsoup looks for an element whose line breaks stay.
  private static final int LEVELS = 6;

  private LineText() {}

  /// Most links and paragraphs hold one text with single spaces, or else nothing but words set off
  /// in the line: they need not be looked at sign by sign.
  ///
  /// @return as [Element#text] gives it
  public static String of(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      String text = only.getWholeText().trim();
      if (isOneLine(text)) {
        return text;
      }
    }
    StringBuilder line = new StringBuilder();
    return append(element, line) && !keepsBreaks(element) ? line.toString().trim() : element.text();
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

  /// @return whether all in it stands in one line
  private static boolean append(Element element, StringBuilder line) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        append(text.getWholeText(), line);
      }
      boolean inLine =
          !(child instanceof Element inner) || (isInLine(inner) && append(inner, line));
      if (!inLine || child instanceof CDataNode) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInLine(Element element) {
    return switch (element.normalName()) {
      case "a", "b", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u" -> true;
      default -> false;
    };
  }

  private static void append(String words, StringBuilder line) {
    boolean spaced = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = isSpace(c);
      if (isInvisible(c) || (space && (spaced || c != ' '))) {
        line.append(words, from, i).append(space && !spaced ? " " : "");
        from = i + 1;
      }
      spaced = isInvisible(c) ? spaced : space;
    }
    line.append(words, from, words.length());
  }

  private static boolean keepsBreaks(Element element) {
    Element at = element;
    for (int i = 0; i < LEVELS && at != null; i++) {
      if (at.tag().preserveWhitespace()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /// A space without a break is one, and what has no width is left out.
  private static boolean isFolded(char c) {
    return c == '\u00a0' || isInvisible(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b';
  }
}
