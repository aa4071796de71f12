package broadsheet.extract.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first bytes of a document say that it is, in whichever encoding.
///
/// @param element the first element's name in lower case, without its prefix
record Opening(Kind kind, String element) {

  enum Kind {
    EMPTY,
    WEB_PAGE,
    JSON,
    MARKUP,
    TEXT,
    BINARY
  }

  private static final int HEAD = 8_192;

  private static final Pattern BEFORE_ELEMENT =
      Pattern.compile(
          "(?:\\s++|<\\?[^>]*+>|<!DOCTYPE(?:[^>\\[]|\\[[^\\]]*+\\])*+>|<!--(?s:.*?)-->)*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");
  private static final Set<String> OF_PAGES = Set.of("html", "head", "body", "title", "script");

  static Opening of(byte[] bytes) {
    String head = ascii(bytes).strip();
    if (head.isEmpty()) {
      return new Opening(bytes.length > 16 ? Kind.BINARY : Kind.EMPTY, "");
    }
    if (head.startsWith("{") || head.startsWith("[")) {
      return new Opening(Kind.JSON, "");
    }
    Matcher before = BEFORE_ELEMENT.matcher(head);
    Matcher element = ELEMENT.matcher(head);
    if (!element.find(before.lookingAt() ? before.end() : 0)) {
      return new Opening(head.indexOf('<') < 0 ? Kind.TEXT : Kind.MARKUP, "");
    }
    String name = element.group(1).toLowerCase(Locale.ROOT);
    return new Opening(OF_PAGES.contains(name) ? Kind.WEB_PAGE : Kind.MARKUP, name);
  }

  /// ASCII read out of UTF-8, UTF-16 and all the rest: other bytes are left out.
  private static String ascii(byte[] bytes) {
    StringBuilder head = new StringBuilder(HEAD);
    for (int i = 0; i < bytes.length && head.length() < HEAD; i++) {
      if (bytes[i] > 0) {
        head.append((char) bytes[i]);
      }
    }
    return head.toString();
  }
}
