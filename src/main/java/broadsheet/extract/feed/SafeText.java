package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text back out of what [SafeHtml] printed. Since there every `<` opens a listed element
/// and every `>` closes a tag, no parser is needed.
final class SafeText {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "i",
          "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr");

  private static final Pattern IMAGE = Pattern.compile("<img\\s[^>]*?src=\"([^\"]*)\"[^>]*>");
  private static final Pattern WIDTH = Pattern.compile("\\swidth=\"(\\d+)(?:px)?\"");

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
        text.append(isInline(name(safeHtml, at, end)) ? "" : " ");
      } else {
        text.append(c == '&' ? character(safeHtml.substring(at, end)) : c);
      }
      at = end + 1;
    }
    return PlainText.line(text.toString());
  }

  /// The first picture that is no mere sign.
  static @Nullable URI picture(String safeHtml) {
    if (!safeHtml.contains("<img")) {
      return null;
    }
    Matcher images = IMAGE.matcher(safeHtml);
    while (images.find()) {
      Matcher width = WIDTH.matcher(images.group());
      boolean sign = width.find() && width.group(1).length() < 3;
      URI source = sign ? null : Links.web(images.group(1).replace("&amp;", "&"), null);
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  private static boolean isInline(String name) {
    return INLINE.contains(name) || Formulas.ELEMENTS.contains(name);
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
