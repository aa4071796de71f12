package broadsheet.extract.sidebar;

import broadsheet.extract.text.TrackingParameters;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A web address cut in its parts, without its fragment. Most links of a page end up in no group: a
/// `URI`, which costs more than all else that is asked of a link, is made for the others only.
///
/// @param text all of it, as a `URI` can read it
/// @param host in small letters
/// @param path as written
/// @param query as written, empty if there is none
record Address(String text, String host, String path, String query) {

  /// @return absent if the address names no host
  static @Nullable Address of(URI url) {
    if (url.getHost() == null) {
      return null;
    }
    String text = Addresses.withoutFragment(url.toString());
    return new Address(
        text,
        url.getHost().toLowerCase(Locale.ROOT),
        url.getRawPath() == null ? "" : url.getRawPath(),
        query(text));
  }

  /// @param text without a fragment
  /// @param start where its path begins
  static Address cut(String text, String host, int start) {
    int mark = text.indexOf('?', start);
    return new Address(
        text, host, text.substring(start, mark < 0 ? text.length() : mark), query(text));
  }

  private static String query(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? "" : text.substring(mark + 1);
  }

  URI url() {
    return URI.create(text);
  }

  /// The same address, however one came to it.
  Address withoutTracking() {
    String stripped = TrackingParameters.strip(text);
    return stripped.equals(text) ? this : new Address(stripped, host, path, query(stripped));
  }

  /// What two addresses of the same story share.
  String key() {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return (host.startsWith("www.") ? host.substring(4) : host)
        + path.substring(0, end)
        + (query.isEmpty() ? "" : "?" + query);
  }
}
