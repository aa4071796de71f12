package broadsheet.update;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An address as a person types it: "spacewar.com", "feed://…", " https://example.org/a b ".
final class TypedAddress {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d+(/|$)).*");

  /// A machine at home, or a port of its own, seldom speaks https, and one that keeps silent there
  /// costs its reader a long wait.
  private static final Pattern LOCAL =
      Pattern.compile("(?i)(localhost|[0-9.]+|\\[[0-9a-f:.]+\\]|[^/]+:\\d+)(:\\d+)?([/?].*)?");

  private TypedAddress() {}

  /// What was meant, most likely first; empty if it cannot be a web address.
  static List<URI> readings(String typed) {
    String text = typed.strip().replaceFirst("(?i)^feed:(//)?(?=https?:)", "");
    text = text.replaceFirst("(?i)^feed://", "https://").replace(" ", "%20");
    if (text.isEmpty()) {
      return List.of();
    }
    List<URI> readings = new ArrayList<>();
    if (SCHEME.matcher(text).matches()) {
      add(text, readings);
    } else if (LOCAL.matcher(text).matches()) {
      add("http://" + text, readings);
      add("https://" + text, readings);
    } else {
      add("https://" + text, readings);
      add("http://" + text, readings);
    }
    return readings;
  }

  /// What to say of something that has no reading.
  static String whyNone(String typed) {
    return SCHEME.matcher(typed.strip()).matches()
        ? "Only addresses that begin with http or https can be followed."
        : "This is no web address.";
  }

  private static void add(String text, List<URI> readings) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        readings.add(uri);
      }
    } catch (URISyntaxException e) {
      // not an address, so no reading of what was typed
    }
  }
}
