package broadsheet.extract.rule;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// Where one site keeps the parts of its stories. A part that is not told, or is told but not found
/// on a page, is left to the general extractor.
///
/// @param name the file that it was read from
/// @param hosts "news.example", or "*.example" for the host and all under it
/// @param sidebars the boxes of titled groups, a group each
/// @param strip what is taken out of the page before anything is read
public record SiteRule(
    String name,
    List<String> hosts,
    @Nullable BodyPlace body,
    @Nullable Evaluator headline,
    @Nullable Evaluator byline,
    @Nullable Evaluator date,
    @Nullable Evaluator sidebars,
    List<Evaluator> strip) {

  public SiteRule {
    hosts = hosts.stream().map(SiteRule::plain).toList();
    strip = List.copyOf(strip);
  }

  /// Whether it is meant for the page's host; "www." never matters.
  boolean fits(URI page) {
    String host = page.getHost() == null ? "" : plain(page.getHost());
    for (String pattern : hosts) {
      if (fits(pattern, host)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String pattern, String host) {
    return pattern.startsWith("*.")
        ? host.equals(pattern.substring(2)) || host.endsWith(pattern.substring(1))
        : host.equals(pattern);
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
