package broadsheet.library;

import broadsheet.news.Listing;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names of sites that the reader follows, by host: a headline that only a sidebar printed comes
/// from one of them more often than not.
final class SisterSites {

  private final Map<String, String> titles = new HashMap<>();

  static SisterSites of(Session session) {
    SisterSites sites = new SisterSites();
    session
        .list("SELECT url, title FROM source", row -> Map.entry(row.text(), row.text()))
        .forEach(source -> sites.add(source.getKey(), source.getValue()));
    return sites;
  }

  /// The headline under its site's own name, if that is known.
  Listing named(Listing listing) {
    String title = listing.source() == null ? titles.get(host(listing.headline().url())) : null;
    return title == null
        ? listing
        : new Listing(
            listing.id(),
            listing.headline(),
            null,
            title,
            listing.seen(),
            listing.sorted(),
            listing.state(),
            listing.problem(),
            listing.sidebars());
  }

  private void add(String url, String title) {
    String host = host(URI.create(url));
    if (host != null) {
      titles.putIfAbsent(host, title);
    }
  }

  private static @Nullable String host(URI url) {
    String authority = url.getRawAuthority();
    return authority == null
        ? null
        : authority.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
