package broadsheet.extract.feed;

import broadsheet.extract.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/// One line of plain text from what a feed writes for a title: text, HTML, or either of them
/// escaped once more than the standard asks.
final class PlainText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\\w*);");
  private static final Pattern TAG =
      Pattern.compile("<(?:!--|(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*)?/?>)");

  private PlainText() {}

  /// @return absent if nothing is left to read
  static @Nullable String ofHtml(String html) {
    return ofAmbiguous(html.indexOf('<') < 0 ? html : text(html));
  }

  /// What may be text or HTML: RSS does not say.
  static @Nullable String ofAmbiguous(String text) {
    String plain = text;
    for (int i = 0; i < 2; i++) {
      if (isMarkup(plain)) {
        plain = text(plain);
      } else if (plain.indexOf('&') >= 0 && ENTITY.matcher(plain).find()) {
        plain = Parser.unescapeEntities(plain, false);
      }
    }
    return line(isMarkup(plain) ? text(plain) : plain);
  }

  static @Nullable String of(Element inline) {
    return line(SafeHtml.text(inline));
  }

  /// White space becomes single blanks; control characters go.
  static @Nullable String line(String text) {
    String visible = Characters.visible(text);
    StringBuilder out = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!white) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    String line = out.toString().strip();
    return line.isEmpty() ? null : line;
  }

  private static String text(String html) {
    return SafeHtml.text(SafeHtml.parse(html));
  }

  /// "Using <canvas> well" is text; what closes an element or gives it attributes is markup.
  private static boolean isMarkup(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      String name = tags.group(2);
      if (name == null) {
        return true;
      }
      boolean telling = !tags.group(1).isEmpty() || tags.group(3) != null;
      Tag tag = Tag.valueOf(name);
      boolean known = tag.isKnownTag() || name.equals("math");
      if (known && (telling || tag.isEmpty())) {
        return true;
      }
    }
    return false;
  }
}
