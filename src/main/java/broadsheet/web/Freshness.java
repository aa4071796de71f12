package broadsheet.web;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a server says that its answer stays good: `Cache-Control: max-age`, else `Expires`
/// (RFC 9111 §4.2.1). Zero where it does not say, or says that it does not.
final class Freshness {

  /// Longer promises are taken as this.
  static final Duration MOST = Duration.ofDays(30);

  private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age=\"?(\\d{1,12})");

  private Freshness() {}

  static Duration of(HttpHeaders headers, Instant now) {
    String cacheControl =
        String.join(",", headers.allValues("cache-control")).toLowerCase(Locale.ROOT);
    if (cacheControl.contains("no-cache") || cacheControl.contains("no-store")) {
      return Duration.ZERO;
    }
    Matcher maxAge = MAX_AGE.matcher(cacheControl);
    if (maxAge.find()) {
      long age = headers.firstValue("age").map(Freshness::seconds).orElse(0L);
      return bounded(Duration.ofSeconds(Long.parseLong(maxAge.group(1)) - age));
    }
    return date(headers, "expires")
        .map(until -> bounded(Duration.between(date(headers, "date").orElse(now), until)))
        .orElse(Duration.ZERO);
  }

  private static Optional<Instant> date(HttpHeaders headers, String name) {
    return headers.firstValue(name).flatMap(HttpDate::read);
  }

  private static long seconds(String text) {
    return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
  }

  private static Duration bounded(Duration time) {
    return time.isNegative() ? Duration.ZERO : time.compareTo(MOST) > 0 ? MOST : time;
  }
}
