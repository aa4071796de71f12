package broadsheet.extract.feed;

import java.util.Locale;
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
    OTHER
  }

  private static final int HEAD = 8_192;

  private static final Pattern BEFORE_ELEMENT =
      Pattern.compile(
          "(?:\\s|<\\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE(?:[^>\\[]|\\[[^\\]]*\\])*>)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");

  static Opening of(byte[] bytes) {
    String head = ascii(bytes).strip();
    if (head.isEmpty()) {
      return new Opening(Kind.EMPTY, "");
    }
    if (head.startsWith("{") || head.startsWith("[")) {
      return new Opening(Kind.JSON, "");
    }
    Matcher before = BEFORE_ELEMENT.matcher(head);
    Matcher element = ELEMENT.matcher(head);
    int from = before.lookingAt() ? before.end() : 0;
    if (!element.find(from)) {
      return new Opening(head.indexOf('<') < 0 ? Kind.OTHER : Kind.MARKUP, "");
    }
    String name = element.group(1).toLowerCase(Locale.ROOT);
    boolean page = name.equals("html") || name.equals("head") || name.equals("body");
    return new Opening(page ? Kind.WEB_PAGE : Kind.MARKUP, name);
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
