package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Brings one thing at a time from each host, many hosts at once. Safe for many threads.
public final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 10;

  private final String userAgent;
  private final Limits limits;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Names names = new Names();
  private final AddressGuard guard;
  private final HostTurns turns;
  private final Holds holds;
  private final Gate gate;
  private final Judgement judgement;
  private final Wire wire;

  /// @param userAgent names us and where to reach us, "Broadsheet/0.1 (+https://…)"; its first word
  /// is what robots.txt may call us by
  /// @param clock tells the time for pauses and retries
  public Fetcher(String userAgent, Clock clock) {
    this(userAgent, clock, Limits.DEFAULT, null, null);
  }

  /// For tests: shorter limits, pauses that do not wait, a guard who lets them reach their sites.
  Fetcher(
      String userAgent,
      Clock clock,
      Limits limits,
      @Nullable Pause pause,
      @Nullable AddressGuard guard) {
    this.userAgent = userAgent;
    this.limits = limits;
    this.wire = new Wire(limits);
    this.guard = guard == null ? new AddressGuard(names::resolve) : guard;
    this.turns =
        new HostTurns(
            clock,
            pause == null ? time -> closed.await(time.toNanos(), TimeUnit.NANOSECONDS) : pause);
    this.holds = new Holds(clock);
    this.judgement = new Judgement(clock, holds);
    Robots robots = new Robots(userAgent, clock, limits, wire, this.guard, holds);
    this.gate = new Gate(holds, this.guard, robots);
  }

  /// Whether the host is on a private network, or is this machine, as its name resolves now.
  /// Blocks.
  public boolean isPrivate(URI address) throws InterruptedException {
    Optional<URI> read = WebAddress.parse(address.toString());
    return read.isPresent() && guard.isPrivate(read.get());
  }

  /// Waits for the host's turn, asks, and follows redirects. Blocks; call it from a virtual thread.
  /// An interrupt, or closing the fetcher, ends it with an `InterruptedException`.
  public FetchResult fetch(Request request) throws InterruptedException {
    Optional<URI> start = WebAddress.parse(request.url().toString());
    if (start.isEmpty()) {
      return new Refused(
          Reason.FORBIDDEN_ADDRESS, "Only addresses that begin with http or https are followed.");
    }
    try (HostTurns.Turn turn = turns.open(request.urgent())) {
      return follow(request, new Redirects(start.get(), request.trust(), MOST_REDIRECTS), turn);
    }
  }

  private FetchResult follow(Request request, Redirects way, HostTurns.Turn turn)
      throws InterruptedException {
    TimeBudget budget = new TimeBudget(limits.whole());
    String sentOnBy = "";
    while (true) {
      URI at = way.at();
      turn.at(at.getHost());
      Gate.Answer.Open open;
      switch (gate.at(way, request, turn)) {
        case Gate.Answer.Shut(var why) -> {
          return why;
        }
        case Gate.Answer.Open answer -> open = answer;
      }
      // a redirect within a host is still the same request to it
      if (!sentOnBy.equals(at.getHost())) {
        turn.pause(open.pause());
      }
      Reply reply =
          wire.ask(
              at,
              open.address(),
              RequestHeaders.of(request, userAgent),
              request.kind().limit(),
              budget);
      turn.asked();
      if (reply instanceof Reply.Failure failure) {
        return holds.remember(at.getHost(), failure).asResult();
      }
      Reply.Answer answer = (Reply.Answer) reply;
      holds.answered(at.getHost());
      if (!Status.redirects(answer.status())) {
        return judgement.of(request, way, answer);
      }
      Optional<Refused> end = way.follow(answer.status(), answer.headers());
      if (end.isPresent()) {
        return end.get();
      }
      sentOnBy = at.getHost();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    wire.close();
    names.close();
  }
}
