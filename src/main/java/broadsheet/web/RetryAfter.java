package broadsheet.web;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// `Retry-After`, in seconds or as a date (RFC 9110 §10.2.3), kept within reason.
final class RetryAfter {

  static final Duration LEAST = Duration.ofMinutes(1);
  static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  /// When to come back; empty where the server does not say it in a form that can be read.
  static Optional<Instant> read(HttpHeaders headers, Instant now) {
    return headers
        .firstValue("retry-after")
        .flatMap(text -> read(text.strip(), now))
        .map(until -> bounded(until, now));
  }

  private static Optional<Instant> read(String text, Instant now) {
    if (text.matches("-?[0-9]+")) {
      // more digits than a day has seconds are all the same to us
      String digits = text.length() > 12 ? text.substring(0, 12) : text;
      return Optional.of(now.plusSeconds(Long.parseLong(digits)));
    }
    return HttpDate.read(text);
  }

  private static Instant bounded(Instant until, Instant now) {
    Instant least = now.plus(LEAST);
    Instant most = now.plus(MOST);
    return until.isBefore(least) ? least : until.isAfter(most) ? most : until;
  }
}
