package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What each site's robots.txt allows us (RFC 9309), remembered for a day.
final class Robots {

  /// RFC 9309 §2.5 asks for at least this much; what follows is not read.
  private static final BodyLimit SIZE = BodyLimit.cutting(500 * 1024);

  private static final int MOST_REDIRECTS = 5;

  private static final Duration KEPT = Duration.ofDays(1);

  /// A robots.txt that the server could not give is asked for again after this.
  private static final Duration AFTER_FAULT = Duration.ofMinutes(10);

  private final String userAgent;
  private final Clock clock;
  private final Limits limits;
  private final Wire wire;
  private final AddressGuard guard;
  private final Holds holds;
  private final Map<String, SiteRules> bySite = new ConcurrentHashMap<>();

  Robots(String userAgent, Clock clock, Limits limits, Wire wire, AddressGuard guard, Holds holds) {
    this.userAgent = userAgent;
    this.clock = clock;
    this.limits = limits;
    this.wire = wire;
    this.guard = guard;
    this.holds = holds;
  }

  /// The rules of the page's site, brought when they are not at hand. `turn` may stand at another
  /// host afterwards, where a redirect led.
  ///
  /// @param trust that the page's request has
  SiteRules rulesFor(URI page, Trust trust, HostTurns.Turn turn) throws InterruptedException {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    SiteRules known = bySite.get(site);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known;
    }
    URI file = page.resolve("/robots.txt");
    SiteRules rules = learn(file, bring(file, trust, turn), known);
    // what the network kept from us is asked for again with the next page: it may be back by then
    if (rules.failure() == null) {
      bySite.put(site, rules);
    }
    return rules;
  }

  private Reply bring(URI file, Trust trust, HostTurns.Turn turn) throws InterruptedException {
    Redirects way = new Redirects(file, trust, MOST_REDIRECTS);
    TimeBudget budget = new TimeBudget(limits.firstByte());
    while (true) {
      turn.at(way.at().getHost());
      InetAddress address;
      switch (guard.judge(way.at(), way.trust())) {
        case AddressGuard.Verdict.Refused(var why) -> {
          return why;
        }
        case AddressGuard.Verdict.Fine(var found) -> address = found;
      }
      Reply reply =
          wire.ask(
              way.at(),
              address,
              RequestHeaders.plain(userAgent, "text/plain, */*;q=0.5"),
              SIZE,
              budget);
      turn.asked();
      if (!(reply instanceof Reply.Answer answer)) {
        return holds.remember(way.at().getHost(), (Reply.Failure) reply);
      }
      var _ = holds.heed(way.at().getHost(), answer);
      if (!Status.redirects(answer.status())) {
        return reply;
      }
      Optional<FetchResult.Refused> end = way.follow(answer.status(), answer.headers());
      if (end.isPresent()) {
        return new Reply.Failure(end.get().reason(), end.get().detail());
      }
    }
  }

  private SiteRules learn(URI file, Reply reply, @Nullable SiteRules older) {
    return switch (reply) {
      case Reply.Answer answer when answer.successful() ->
          SiteRules.read(file, answer, UserAgent.product(userAgent), in(KEPT));
      // "unavailable", RFC 9309 §2.3.1.3; 429 only means "later"
      case Reply.Answer answer
          when answer.status() < 500 && answer.status() != Status.TOO_MANY_REQUESTS ->
          SiteRules.allowAll(in(KEPT));
      case Reply.Answer _ -> unreachable(in(AFTER_FAULT), null, older);
      // redirects that lead nowhere count as unavailable too, §2.3.1.2
      case Reply.Failure failure
          when failure.reason() == Reason.TOO_MANY_REDIRECTS
              || failure.reason() == Reason.FORBIDDEN_ADDRESS ->
          SiteRules.allowAll(in(KEPT));
      case Reply.Failure failure -> unreachable(clock.instant(), failure, older);
    };
  }

  /// RFC 9309 §2.3.1.4: stay away, unless an older copy is at hand.
  private static SiteRules unreachable(
      Instant until, Reply.@Nullable Failure failure, @Nullable SiteRules older) {
    return older != null && older.known()
        ? older.goodUntil(until)
        : SiteRules.unreachable(until, failure);
  }

  private Instant in(Duration time) {
    return clock.instant().plus(time);
  }
}
