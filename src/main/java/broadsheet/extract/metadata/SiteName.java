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
  private static final int LONGEST = 100;

  private static final List<String> NAMES =
      List.of("og:site_name", "application-name", "apple-mobile-web-app-title");

  private static final Pattern DOT = Pattern.compile("\\.");

  private SiteName() {}

  static @Nullable Told<String> of(Clues clues) {
    Told<String> declared = clues.meta().told(NAMES);
    String name = declared == null ? "" : declared.value();
    String publisher = JsonLd.text(clues.data().resolve(clues.article().path("publisher")));
    boolean hidden = (name.isEmpty() || looksLikeAddress(name)) && !publisher.startsWith("http");
    if (!publisher.isEmpty() && (hidden || isSpaced(publisher, name))) {
      return ifShort(new Told<>(publisher, "the publisher in the linked data"));
    }
    if (declared != null) {
      return ifShort(declared);
    }
    for (JsonNode site : clues.data().typed("WebSite", "NewsMediaOrganization")) {
      String own = JsonLd.text(site.path("name"));
      if (!own.isEmpty()) {
        return ifShort(new Told<>(own, "the site in the linked data"));
      }
    }
    return null;
  }

  private static @Nullable Told<String> ifShort(Told<String> name) {
    return name.value().length() > LONGEST ? null : name;
  }

  /// "harbourwire" and "Harbour Wire" are one; the spaced one is for people.
  private static boolean isSpaced(String candidate, String bare) {
    return candidate.length() > bare.length()
        && PlainText.key(candidate).equals(PlainText.key(bare));
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
