package broadsheet.extract.sidebar;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The registered part of a host: two parts of it, three under "co.uk" and the like.
final class Site {

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Set<String> SHARED =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob");

  private Site() {}

  static String of(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    List<String> parts = List.of(DOT.split(host, -1));
    int n = parts.size();
    boolean shared = n > 2 && parts.getLast().length() == 2 && SHARED.contains(parts.get(n - 2));
    return String.join(".", parts.subList(Math.max(0, n - (shared ? 3 : 2)), n));
  }
}
