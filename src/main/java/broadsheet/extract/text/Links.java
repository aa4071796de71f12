package broadsheet.extract.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads addresses as publishers write them: with spaces, raw Unicode, line breaks, and relative.
///
/// Resolution follows RFC 3986 §5.2, cleaning the URL standard's "strip tab and newline".
public final class Links {

  private static final Pattern EMPTY_PATH = Pattern.compile("^(https?://[^/?#]+)(?=$|[?#])");
  private static final String LEGAL = "-_.~!*'();:@&=+$,/?#%";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int LONGEST = 8_192;

  private Links() {}

  /// The absolute address that `href` means on a page at `base`.
  ///
  /// @return absent for an empty, hopeless or over-long one, and for a relative one without a base
  public static @Nullable URI absolute(@Nullable String href, @Nullable URI base) {
    if (href == null || href.length() > LONGEST) {
      return null;
    }
    String cleaned = clean(href);
    if (cleaned.isEmpty()) {
      return null;
    }
    String scheme = scheme(cleaned);
    try {
      if (base != null && isPlainPath(cleaned) && isWeb(base)) {
        return new URI(base.getScheme() + "://" + base.getRawAuthority() + cleaned);
      }
      URI uri = new URI(scheme + escape(cleaned.substring(scheme.length())));
      if (!scheme.isEmpty()) {
        return uri.isOpaque() || uri.getRawAuthority() == null ? uri : withoutDots(uri);
      }
      return base == null || base.isOpaque() ? null : withoutDots(resolve(uri, base));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /// As [#absolute], and only if a browser could fetch it: http or https with a host.
  public static @Nullable URI web(@Nullable String href, @Nullable URI base) {
    URI uri = absolute(href, base);
    return uri != null && isWeb(uri) ? uri : null;
  }

  public static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    return scheme != null
        && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        && uri.getRawAuthority() != null;
  }

  /// "/news/story-1": what most links of a page are. It is read at once, without being resolved.
  ///
  /// @param href not empty
  public static boolean isPlainPath(String href) {
    return href.charAt(0) == '/' && !href.contains("//") && !href.contains("/.") && isClean(href);
  }

  /// In lower case, as RFC 3986 §3.1 asks; empty if there is none.
  private static String scheme(String cleaned) {
    for (int i = 0; i < cleaned.length(); i++) {
      char c = cleaned.charAt(i);
      if (c == ':') {
        return cleaned.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
      if (!letter && (i == 0 || !later)) {
        break;
      }
    }
    return "";
  }

  private static URI resolve(URI uri, URI base) throws URISyntaxException {
    // java.net.URI glues "b" to "http://host", and drops the file's name before a bare "?query"
    boolean rootless = base.getRawPath() == null || base.getRawPath().isEmpty();
    URI rooted = rootless ? new URI(EMPTY_PATH.matcher(base.toString()).replaceFirst("$1/")) : base;
    if (uri.getRawAuthority() == null && uri.getRawPath().isEmpty() && uri.getRawQuery() != null) {
      String stem = rooted.toString().replaceFirst("[?#].*$", "");
      return new URI(stem + uri);
    }
    return rooted.resolve(uri);
  }

  private static URI withoutDots(URI uri) throws URISyntaxException {
    String path = uri.getRawPath();
    if (path == null || !path.contains("/.") || uri.getRawAuthority() == null) {
      return uri;
    }
    String text = uri.normalize().toString();
    int start = text.indexOf(uri.getRawAuthority()) + uri.getRawAuthority().length();
    String rest = text.substring(start);
    while (rest.startsWith("/../")) {
      rest = rest.substring(3);
    }
    return new URI(text.substring(0, start) + rest);
  }

  private static String clean(String href) {
    int from = 0;
    int to = href.length();
    while (from < to && isPadding(href.charAt(from))) {
      from++;
    }
    while (to > from && isPadding(href.charAt(to - 1))) {
      to--;
    }
    String trimmed = href.substring(from, to);
    boolean broken =
        trimmed.indexOf('\t') >= 0 || trimmed.indexOf('\n') >= 0 || trimmed.indexOf('\r') >= 0;
    return broken ? trimmed.replaceAll("[\\t\\n\\r]+ *", "") : trimmed;
  }

  private static boolean isPadding(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  private static String escape(String href) {
    return isClean(href) ? href : escaped(href);
  }

  /// Whether nothing has to be escaped, as is usual.
  public static boolean isClean(String href) {
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean figure = c >= '-' && c <= ':'; // with the signs - . / and :
      boolean coded = c == '%' && isHex(href, i + 1) && isHex(href, i + 2);
      if (!letter && !figure && !coded && (c == '%' || c == '#' || LEGAL.indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String href) {
    StringBuilder out = new StringBuilder(href.length() + 16);
    boolean fragment = false;
    for (int i = 0; i < href.length(); ) {
      int c = href.codePointAt(i);
      boolean literal = isLegal(c) || isBracketOfHost(href, i, c);
      if (c == '%') {
        literal = isHex(href, i + 1) && isHex(href, i + 2);
      } else if (c == '#') {
        literal = !fragment;
        fragment = true;
      } else if (c == '\\') {
        c = '/';
        literal = true;
      }
      if (literal) {
        out.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          HEX.toHexDigits(out.append('%'), b);
        }
      }
      i += Character.charCount(href.codePointAt(i));
    }
    return out.toString();
  }

  private static boolean isLegal(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0;
    }
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.isDefined(c)
        && Character.getType(c) != Character.SURROGATE;
  }

  private static boolean isBracketOfHost(String href, int i, int c) {
    return (c == '[' && href.startsWith("//", i - 2))
        || (c == ']' && href.lastIndexOf("//[", i) >= 0);
  }

  private static boolean isHex(String text, int i) {
    return i < text.length() && Character.digit(text.charAt(i), 16) >= 0;
  }
}
