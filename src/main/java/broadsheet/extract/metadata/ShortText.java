package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element, if it is only a line or a few. Reads no further than it must.
final class ShortText implements NodeFilter {

  /// Of the letters that most texts are written in; no white space is among them.
  private static final char LAST_LATIN = '\u024f';

  private final int most;
  private final StringBuilder text = new StringBuilder(256);

  private ShortText(int most) {
    this.most = most;
  }

  /// @return empty if the element holds more than `most` characters
  static String of(Element element, int most) {
    return String.join(" ", lines(element, most));
  }

  /// @return the lines as printed, without empty ones; none if the element holds more
  static List<String> lines(Element element, int most) {
    ShortText read = new ShortText(most);
    element.filter(read);
    return read.text.length() > most ? List.of() : parted(read.text);
  }

  private static List<String> parted(StringBuilder text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        String line = i == start ? "" : PlainText.of(text.substring(start, i));
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && breaks(element)) {
      text.append('\n');
    }
    return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      text.append('\n');
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  /// Runs of white space, which may be long in the source, count as one space.
  private void append(String words) {
    boolean spaced = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    for (int i = 0; i < words.length() && text.length() <= most; i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || ((c < ' ' || c > LAST_LATIN) && Character.isWhitespace(c));
      if (!space || !spaced) {
        text.append(space ? ' ' : c);
      }
      spaced = space;
    }
  }
}
