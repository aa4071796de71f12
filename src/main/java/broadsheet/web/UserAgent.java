package broadsheet.web;

import java.util.Locale;

/// How we name ourselves: "Broadsheet/0.1 (+https://example.org/broadsheet)".
final class UserAgent {

  private UserAgent() {}

  /// The name that robots.txt calls us by: the product alone, in small letters.
  static String product(String userAgent) {
    String name = userAgent.strip().split("[/\\s(]", 2)[0];
    return name.toLowerCase(Locale.ROOT);
  }
}
