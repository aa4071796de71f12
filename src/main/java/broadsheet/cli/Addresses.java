package broadsheet.cli;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses as people and lists write them, with spaces and odd characters.
final class Addresses {

  private Addresses() {}

  /// @throws IllegalArgumentException with a plain sentence if `text` is no address
  static URI parse(String text) {
    try {
      return new URI(text.strip());
    } catch (URISyntaxException e) {
      return encoded(text.strip());
    }
  }

  private static URI encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        encoded.append(String.format("%%%02X", (int) c));
      } else if (c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
        encoded.append("%25");
      } else {
        encoded.append(c);
      }
    }
    try {
      return new URI(encoded.toString());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("This is no address: " + text, e);
    }
  }
}
