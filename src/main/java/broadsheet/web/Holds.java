package broadsheet.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The hosts that are not asked for a while, and what is answered in their place.
final class Holds {

  /// For a host that says "too many requests" but not when it will have forgotten them.
  private static final Duration UNSAID = Duration.ofMinutes(10);

  /// For a host that let us wait until we gave up: the next page there would only wait as long.
  private static final Duration SILENT = Duration.ofMinutes(1);

  /// @param asked the host itself asked for it
  private record Hold(Instant until, FetchResult answer, boolean asked) {}

  private final Clock clock;
  private final Map<String, Hold> byHost = new ConcurrentHashMap<>();

  Holds(Clock clock) {
    this.clock = clock;
  }

  /// Takes to heart what an answer says about coming back (RFC 6585 §4, RFC 9110 §15.6.4). A 503
  /// that does not say when is a fault like any other.
  Optional<FetchResult> heed(String host, Reply.Answer answer) {
    int status = answer.status();
    Instant now = clock.instant();
    Optional<Instant> until =
        switch (status) {
          case Status.TOO_MANY_REQUESTS ->
              RetryAfter.read(answer.headers(), now).or(() -> Optional.of(now.plus(UNSAID)));
          case Status.UNAVAILABLE -> RetryAfter.read(answer.headers(), now);
          default -> Optional.empty();
        };
    return until.map(
        time -> {
          FetchResult wait = new FetchResult.Wait(time, Status.refusal(status).detail());
          byHost.put(host, new Hold(time, wait, true));
          return wait;
        });
  }

  /// Gives a host that did not answer in time a minute's rest.
  Reply.Failure remember(String host, Reply.Failure failure) {
    if (failure.slow()) {
      Instant until = clock.instant().plus(SILENT);
      byHost.putIfAbsent(host, new Hold(until, failure.asResult(), false));
    }
    return failure;
  }

  /// A host that answers is not silent: what kept us waiting was another port, or has passed.
  void answered(String host) {
    byHost.computeIfPresent(host, (_, hold) -> hold.asked() ? hold : null);
  }

  /// What stands in for an answer of the host at the moment.
  ///
  /// @param urgent a reader waits: then a silent host is tried again
  Optional<FetchResult> on(String host, boolean urgent) {
    byHost.computeIfPresent(
        host, (_, hold) -> clock.instant().isBefore(hold.until()) ? hold : null);
    return Optional.ofNullable(byHost.get(host))
        .filter(hold -> hold.asked() || !urgent)
        .map(Hold::answer);
  }
}
