package broadsheet.news;

import java.net.URI;

/// What stands in the place of an address for a page that was saved without it, and for the
/// headlines on one that was saved as plain text, which loses its links.
///
/// The host never resolves (RFC 6761 §6.4). The path names the page, and a fragment tells its
/// headlines apart.
public final class NoAddress {

  private static final String HOST = "imported.invalid";

  private NoAddress() {}

  /// @param page a name of the page in hexadecimal digits
  public static URI of(String page) {
    return URI.create("http://" + HOST + "/" + page);
  }

  /// Whether `address` is none: there is nothing to ask for, and its fragment counts.
  public static boolean is(URI address) {
    return HOST.equals(address.getHost());
  }
}
