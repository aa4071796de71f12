package broadsheet.web;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How we name ourselves: "Broadsheet/0.1 (+https://example.org/broadsheet; desktop news reader)".
public final class UserAgent {

  private static final URI PROJECT = URI.create("https://github.com/broadsheet-reader/broadsheet");

  private UserAgent() {}

  /// What goes out with every request.
  ///
  /// @param contact where the owner of a site can reach whoever asks; null for the program's page
  public static String of(@Nullable URI contact) {
    String reach = (contact == null ? PROJECT : contact).toASCIIString();
    // a parenthesis would end the comment that the address stands in (RFC 9110 §5.6.5)
    String safe = reach.replace("(", "%28").replace(")", "%29");
    return "Broadsheet/0.1 (+" + safe + "; desktop news reader)";
  }

  /// The name that robots.txt calls us by: the product alone, in small letters.
  static String product(String userAgent) {
    String name = userAgent.strip().split("[/\\s(]", 2)[0];
    return name.toLowerCase(Locale.ROOT);
  }
}
