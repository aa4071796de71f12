package broadsheet.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How far one request may lead into the reader's own network: to one host, or nowhere.
///
/// The reader gives it by adding a source there by hand. It goes along with what that source
/// announces and what pages of its host print, and ends where the way leaves the host: a public
/// page may point wherever it likes.
public final class Trust {

  public static final Trust NONE = new Trust(null);

  private final @Nullable String host;

  private Trust(@Nullable String host) {
    this.host = host;
  }

  /// In the host of an address that the reader named by hand, whatever its port.
  public static Trust in(URI address) {
    return WebAddress.parse(address.toString()).map(URI::getHost).map(Trust::new).orElse(NONE);
  }

  public boolean covers(URI address) {
    return host != null && host.equalsIgnoreCase(address.getHost());
  }

  /// What is left of it for an address that `page` names.
  public Trust beyond(URI page) {
    return covers(page) ? this : NONE;
  }
}
