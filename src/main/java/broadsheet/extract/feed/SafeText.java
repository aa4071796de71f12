package broadsheet.extract.feed;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the text back out of what [SafeHtml] printed. Since there every `<` opens a listed element
/// and every `>` closes a tag, no parser is needed.
final class SafeText {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "i",
          "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr");

  private SafeText() {}

  /// @param most where to stop, in characters
  /// @return one line, absent if there is nothing to read
  static @Nullable String line(String safeHtml, int most) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < safeHtml.length() && text.length() < most) {
      char c = safeHtml.charAt(at);
      int end = c == '<' ? safeHtml.indexOf('>', at) : c == '&' ? safeHtml.indexOf(';', at) : at;
      if (c == '<') {
        text.append(INLINE.contains(name(safeHtml, at, end)) ? "" : " ");
      } else {
        text.append(c == '&' ? character(safeHtml.substring(at, end)) : c);
      }
      at = end + 1;
    }
    return PlainText.line(text.toString());
  }

  private static String name(String html, int tag, int end) {
    int from = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
    int to = from;
    while (to < end && html.charAt(to) != ' ') {
      to++;
    }
    return html.substring(from, to);
  }

  private static char character(String entity) {
    return switch (entity) {
      case "&lt" -> '<';
      case "&gt" -> '>';
      case "&quot" -> '"';
      default -> '&';
    };
  }
}
