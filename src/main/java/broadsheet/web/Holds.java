package broadsheet.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The hosts that asked to be left alone for a while.
final class Holds {

  /// For a host that says "too many requests" but not when it will have forgotten them.
  private static final Duration UNSAID = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, FetchResult.Wait> byHost = new ConcurrentHashMap<>();

  Holds(Clock clock) {
    this.clock = clock;
  }

  /// Takes to heart what an answer says about coming back (RFC 6585 §4, RFC 9110 §15.6.4). A 503
  /// that does not say when is a fault like any other.
  Optional<FetchResult.Wait> heed(String host, Reply.Answer answer) {
    int status = answer.status();
    Instant now = clock.instant();
    Optional<Instant> until =
        switch (status) {
          case Status.TOO_MANY_REQUESTS ->
              RetryAfter.read(answer.headers(), now).or(() -> Optional.of(now.plus(UNSAID)));
          case Status.UNAVAILABLE -> RetryAfter.read(answer.headers(), now);
          default -> Optional.empty();
        };
    Optional<FetchResult.Wait> wait =
        until.map(time -> new FetchResult.Wait(time, Status.refusal(status).detail()));
    wait.ifPresent(held -> byHost.put(host, held));
    return wait;
  }

  /// What the host asked for, until that time has come.
  Optional<FetchResult.Wait> on(String host) {
    byHost.computeIfPresent(
        host, (_, wait) -> clock.instant().isBefore(wait.until()) ? wait : null);
    return Optional.ofNullable(byHost.get(host));
  }
}
