package broadsheet.extract.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// One line of plain text from what a feed writes for a title: text, HTML, or either of them
/// escaped once more than the standard asks.
final class PlainText {

  private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\\w*);");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*)?/?>|<!--");

  private static final String WINDOWS_1252 =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
          + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

  private PlainText() {}

  /// @return absent if nothing is left to read
  static @Nullable String ofHtml(String html) {
    return ofAmbiguous(html.indexOf('<') < 0 ? html : textOf(html));
  }

  /// What may be text or HTML: RSS does not say.
  static @Nullable String ofAmbiguous(String text) {
    String plain = text;
    for (int i = 0; i < 2; i++) {
      if (isMarkup(plain)) {
        plain = textOf(plain);
      } else if (plain.indexOf('&') >= 0 && ENTITY.matcher(plain).find()) {
        plain = Parser.unescapeEntities(plain, false);
      }
    }
    return isMarkup(plain) ? line(textOf(plain)) : line(plain);
  }

  static @Nullable String of(Element inline) {
    return line(inline.text());
  }

  /// White space becomes single blanks; control characters go.
  static @Nullable String line(String text) {
    String line = withoutControls(text).replace('\u00a0', ' ').strip();
    StringBuilder out = new StringBuilder(line.length());
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean white = Character.isWhitespace(c);
      if (!white || !blank) {
        out.append(white ? ' ' : c);
      }
      blank = white;
    }
    return out.isEmpty() ? null : out.toString();
  }

  /// C1 controls are what windows-1252 meant by the same number, as in HTML (§13.2.5.80).
  static String withoutControls(String text) {
    int i = 0;
    while (i < text.length() && !isControl(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        out.append(c);
      } else if (c >= '\u0080') {
        out.append(WINDOWS_1252.charAt(c - '\u0080'));
      }
    }
    return out.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\u007f' && c < '\u00a0';
  }

  /// "Using <canvas> well" is text; what closes an element or gives it attributes is markup.
  private static boolean isMarkup(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    var tags = TAG.matcher(text);
    while (tags.find()) {
      String name = tags.group(2);
      if (name == null) {
        return true;
      }
      boolean telling = !tags.group(1).isEmpty() || tags.group(3) != null;
      Tag tag = Tag.valueOf(name);
      if (tag.isKnownTag() && (telling || tag.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static String textOf(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    page.select("script, style, iframe, object, embed, applet, template, noframes").remove();
    return page.body().text();
  }
}
