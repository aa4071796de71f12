package broadsheet.extract.sidebar;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The registered part of a host: two parts of it, three under "co.uk" and the like.
final class Site {

  private static final Set<String> SHARED =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob");

  private Site() {}

  static String of(URI url) {
    return of(url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT));
  }

  /// @param host in small letters
  static String of(String host) {
    int last = host.lastIndexOf('.');
    int second = before(host, last);
    int third = before(host, second);
    boolean shared =
        third != second
            && host.length() - last == 3
            && SHARED.contains(host.substring(second + 1, last));
    return host.substring((shared ? third : second) + 1);
  }

  /// The dot before a dot; -1 if there is none.
  private static int before(String host, int dot) {
    return dot <= 0 ? -1 : host.lastIndexOf('.', dot - 1);
  }
}
