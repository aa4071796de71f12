package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of an element, if it is only a line or a few. Reads no further than it must.
final class ShortText {

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
    read.read(element);
    return read.text.length() > most ? List.of() : parted(read.text);
  }

  /// @return the first line of several, however much follows; empty if it is longer than `most`
  static String firstLine(Element element, int most) {
    ShortText read = new ShortText(most);
    read.read(element);
    int start = 0;
    while (start < read.text.length() && Character.isWhitespace(read.text.charAt(start))) {
      start++;
    }
    int end = read.text.indexOf("\n", start);
    return end < 0 ? "" : PlainText.of(read.text.substring(start, end));
  }

  /// Elements lie at most some hundreds deep: the parser sees to it.
  private void read(Element element) {
    boolean block = element.isBlock();
    if (block || element.normalName().equals("br")) {
      text.append('\n');
    }
    for (int i = 0; i < element.childNodeSize() && text.length() <= most; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        part(words.getWholeText());
        append(words.getWholeText());
      } else if (child instanceof Element inner) {
        read(inner);
      }
    }
    if (block) {
      text.append('\n');
    }
  }

  private static List<String> parted(StringBuilder text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        String line = PlainText.of(withoutSpaces(text, start, i));
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /// Most lines are indented, or parted from the tag behind them.
  private static String withoutSpaces(StringBuilder text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  /// A text that begins with a capital right behind a small letter is printed apart, which only the
  /// page's styles say: "Ann Lee" and "Editor in chief" in two boxes.
  private void part(String words) {
    int end = text.length();
    if (end > 0
        && !words.isEmpty()
        && Character.isUpperCase(words.charAt(0))
        && Character.isLowerCase(text.charAt(end - 1))) {
      text.append('\n');
    }
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
