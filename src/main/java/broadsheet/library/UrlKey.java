package broadsheet.library;

import broadsheet.news.NoAddress;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which two addresses of one page are equal, after RFC 3986 §6.
///
/// Beyond the RFC, what publishers spell either way is set aside: http or https, a leading "www.",
/// a closing slash, the fragment. The query counts as printed, for on many sites it names the
/// story. The key is for comparing only; what is fetched is the address as printed.
final class UrlKey {

  private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
  private static final Pattern WWW = Pattern.compile("^www\\.(?=.*\\.)");
  private static final Pattern ABOVE_ROOT = Pattern.compile("^(/\\.\\.(?=/|$))+");
  private static final Pattern LAST_SLASHES = Pattern.compile("/+$");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

  private UrlKey() {}

  static String of(URI url) {
    URI plain = url.normalize();
    String scheme = plain.getScheme() == null ? "" : plain.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || plain.getRawAuthority() == null) {
      return plain.toString();
    }
    return "//" + host(plain) + path(plain) + query(plain) + route(plain);
  }

  /// Whether an address names a site and no page of it.
  static boolean isFrontPage(URI url) {
    return url.getRawPath() == null || url.getRawPath().length() <= 1;
  }

  private static String host(URI url) {
    String authority = url.getRawAuthority();
    int at = authority.lastIndexOf('@');
    String user = authority.substring(0, at + 1);
    String host = authority.substring(at + 1).toLowerCase(Locale.ROOT);
    host = ascii(DEFAULT_PORT.matcher(host).replaceFirst(""));
    return user + WWW.matcher(host).replaceFirst("");
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }

  private static String path(URI url) {
    String path = ABOVE_ROOT.matcher(url.getRawPath()).replaceFirst("");
    return unescaped(LAST_SLASHES.matcher(path).replaceFirst(""));
  }

  private static String query(URI url) {
    String query = url.getRawQuery();
    return query == null || query.isEmpty() ? "" : "?" + unescaped(query);
  }

  /// A fragment that begins with "!" is a page of its own on sites that are one script. Without an
  /// address it is all that tells one printed headline from another.
  private static String route(URI url) {
    String fragment = url.getRawFragment();
    boolean counts = fragment != null && (fragment.startsWith("!") || NoAddress.is(url));
    return counts ? "#" + fragment : "";
  }

  /// Decodes what needed no escape and writes the other escapes in capitals (RFC 3986 §6.2.2).
  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape -> {
              int code = Integer.parseInt(escape.group().substring(1), 16);
              boolean unreserved =
                  code < 0x80 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
              return unreserved
                  ? String.valueOf((char) code)
                  : escape.group().toUpperCase(Locale.ROOT);
            });
  }
}
