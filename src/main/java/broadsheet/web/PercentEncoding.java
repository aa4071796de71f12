package broadsheet.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Writes what may not stand in a URI as `%XX` of its UTF-8 bytes, and leaves what is already so
/// written alone (RFC 3986 §2.1).
final class PercentEncoding {

  private static final String UNRESERVED_AND_MARKS = "-._~!$&'()*+,;=:@/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  static String path(String text) {
    return encode(text, UNRESERVED_AND_MARKS);
  }

  static String query(String text) {
    return encode(text, UNRESERVED_AND_MARKS + "?");
  }

  private static String encode(String text, String kept) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isAlphanumeric(c) || kept.indexOf(c) >= 0 || (c == '%' && escapeAt(text, i))) {
        out.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.toHexDigits(b));
        }
      }
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean escapeAt(String text, int i) {
    return i + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(i + 1))
        && HexFormat.isHexDigit(text.charAt(i + 2));
  }
}
