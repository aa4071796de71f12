package broadsheet.sample;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters and inline marks as HTML.
final class Html {

  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern EM = Pattern.compile("\\*([^*]+)\\*");

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// @param address makes a link's target from the slug or address in the text
  static String inline(String text, UnaryOperator<String> address) {
    String html = escape(text);
    html =
        LINK.matcher(html)
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        "<a href=\""
                            + address.apply(link.group(2))
                            + "\">"
                            + link.group(1)
                            + "</a>"));
    html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
    return EM.matcher(html).replaceAll("<em>$1</em>");
  }

  /// The text without its inline marks.
  static String plain(String text) {
    String plain = LINK.matcher(text).replaceAll("$1");
    plain = STRONG.matcher(plain).replaceAll("$1");
    return EM.matcher(plain).replaceAll("$1");
  }

  /// The page's bytes; what the charset lacks is written as a numeric reference.
  static byte[] encode(String html, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(html)) {
      return html.getBytes(charset);
    }
    StringBuilder safe = new StringBuilder(html.length());
    html.codePoints()
        .forEach(
            point -> {
              String character = Character.toString(point);
              safe.append(encoder.canEncode(character) ? character : "&#" + point + ";");
            });
    return safe.toString().getBytes(charset);
  }
}
