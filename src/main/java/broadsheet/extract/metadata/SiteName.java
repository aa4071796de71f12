package broadsheet.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The publication's name, and the recognition of it where it is tacked on to a title.
final class SiteName {

  private static final int SHORTEST = 3;

  private static final Pattern DOT = Pattern.compile("\\.");

  private SiteName() {}

  static @Nullable String of(Clues clues) {
    String name =
        clues.meta().first("og:site_name", "application-name", "apple-mobile-web-app-title");
    if (name.isEmpty() || looksLikeAddress(name)) {
      String publisher = JsonLd.text(clues.data().resolve(clues.article().path("publisher")));
      name = publisher.isEmpty() || publisher.startsWith("http") ? name : publisher;
    }
    name =
        betterSpelled(name, JsonLd.text(clues.data().resolve(clues.article().path("publisher"))));
    for (JsonNode site : clues.data().typed("WebSite", "NewsMediaOrganization")) {
      name = name.isEmpty() ? JsonLd.text(site.path("name")) : name;
    }
    return name.isEmpty() || name.length() > 100 ? null : name;
  }

  /// "harbourwire" and "Harbour Wire" are one; the spaced one is for people.
  private static String betterSpelled(String name, String other) {
    boolean same = PlainText.key(name).equals(PlainText.key(other));
    return same && other.length() > name.length() ? other : name;
  }

  private static boolean looksLikeAddress(String name) {
    return name.startsWith("http") || name.startsWith("www.");
  }

  /// Whether a whole title is nothing but the site's name.
  static boolean isExactly(String title, @Nullable String siteName, URI url) {
    String key = PlainText.key(title);
    String host = url.getHost() == null ? "" : PlainText.key(url.getHost());
    return key.equals(siteName == null ? "" : PlainText.key(siteName)) || key.equals(host);
  }

  /// Whether a piece of a title names the site: by the name it gives itself, or by its host.
  static boolean matches(String piece, @Nullable String siteName, URI url) {
    String key = PlainText.key(piece);
    if (key.length() < SHORTEST) {
      return false;
    }
    String site = siteName == null ? "" : PlainText.key(siteName);
    if (!site.isEmpty() && (site.equals(key) || (site.length() > SHORTEST && key.contains(site)))) {
      return true;
    }
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String hostKey = PlainText.key(host);
    return hostKey.contains(key)
        || isBrand(piece, host)
        || (site.contains(key) && key.length() > SHORTEST);
  }

  /// "MDB Online" of www.mdb.example: capitals that are a part of the host, and what they head.
  private static boolean isBrand(String piece, String host) {
    int space = piece.indexOf(' ');
    String first = space < 0 ? piece : piece.substring(0, space);
    return first.length() >= SHORTEST
        && Places.isCapitals(first)
        && List.of(DOT.split(host, -1)).contains(first.toLowerCase(Locale.ROOT));
  }
}
