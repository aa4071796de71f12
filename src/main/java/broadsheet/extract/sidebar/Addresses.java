package broadsheet.extract.sidebar;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the addresses that a page links to. Nearly all are plain paths, or whole addresses in
/// plain letters: those are cut as they stand. The others are cleaned and resolved by [Links].
final class Addresses {

  /// Characters; what is longer is read with care.
  private static final int LONGEST = 1_000;

  private final URI base;

  /// What stands before each path of the page's own site, and its host; neither if it has no host.
  private final @Nullable String site;

  private final String host;

  /// @param base what relative addresses are resolved against
  Addresses(URI base) {
    this.base = base;
    boolean onWeb = Links.isWeb(base) && base.getHost() != null;
    this.site = onWeb ? base.getScheme() + "://" + base.getRawAuthority() : null;
    this.host = onWeb ? base.getHost().toLowerCase(Locale.ROOT) : "";
  }

  static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /// @param address as written; with more than a fragment
  /// @return absent for what a browser could not fetch
  @Nullable Address read(String address) {
    String href = withoutFragment(address);
    Address plain = href.length() <= LONGEST ? plain(href) : null;
    if (plain != null) {
      return plain;
    }
    URI url = Links.web(href, base);
    return url == null ? null : Address.of(url);
  }

  private @Nullable Address plain(String href) {
    if (site != null && Links.isPlainPath(href)) {
      return Address.cut(site + href, host, site.length());
    }
    int start = afterScheme(href);
    if (start < 0 || href.contains("/.") || !Links.isClean(href)) {
      return null;
    }
    int end = endOfHost(href, start);
    return end < 0
        ? null
        : Address.cut(href, href.substring(start, end).toLowerCase(Locale.ROOT), end);
  }

  private static int afterScheme(String href) {
    return href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : -1;
  }

  /// Where the host ends, or -1 if what stands there is more than a name in letters, figures and
  /// hyphens.
  private static int endOfHost(String href, int start) {
    boolean name = false;
    char before = '.';
    for (int i = start; i < href.length(); i++) {
      char c = href.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean figure = c >= '0' && c <= '9';
      if (c == '/' || c == '?') {
        return name && isEndOfLabel(before) ? i : -1;
      }
      boolean opens = before == '.';
      boolean fits = letter || figure || (!opens && (c == '-' || (c == '.' && before != '-')));
      if (!fits) {
        return -1;
      }
      name = opens ? letter : name;
      before = c;
    }
    return name && isEndOfLabel(before) ? href.length() : -1;
  }

  private static boolean isEndOfLabel(char c) {
    return c != '.' && c != '-';
  }
}
