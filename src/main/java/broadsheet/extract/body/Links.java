package broadsheet.extract.body;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Resolves what a page writes as an address. Only what a reader may safely follow comes out.
final class Links {

  private static final int LONGEST = 2_000;

  private final URI base;

  Links(URI base) {
    this.base = base;
  }

  /// An absolute http, https or mailto address, or nothing.
  @Nullable URI link(@Nullable String href) {
    URI uri = resolve(href);
    if (uri == null) {
      return null;
    }
    if ("mailto".equalsIgnoreCase(uri.getScheme())) {
      return uri;
    }
    return isWeb(uri) ? uri : null;
  }

  /// An absolute http or https address, or nothing.
  @Nullable URI web(@Nullable String href) {
    URI uri = resolve(href);
    return uri != null && isWeb(uri) ? uri : null;
  }

  private static boolean isWeb(URI uri) {
    return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
        && uri.getHost() != null;
  }

  private @Nullable URI resolve(@Nullable String href) {
    if (href == null || href.isBlank() || href.length() > LONGEST) {
      return null;
    }
    String tidy = href.strip();
    if (tidy.startsWith("#")) {
      return null;
    }
    try {
      return base.resolve(new URI(escape(tidy)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /// Browsers forgive what RFC 3986 forbids; the forbidden characters are escaped as they would.
  private static String escape(String href) {
    StringBuilder out = new StringBuilder(href.length());
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        continue;
      }
      boolean bad = c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || (c == '%' && !isEscape(href, i));
      if (bad) {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String href, int at) {
    return at + 2 < href.length()
        && Character.digit(href.charAt(at + 1), 16) >= 0
        && Character.digit(href.charAt(at + 2), 16) >= 0;
  }
}
