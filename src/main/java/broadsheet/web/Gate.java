package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Everything that can keep us from asking an address: a host that wants to be left alone, a
/// private network, robots.txt.
final class Gate {

  private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);

  private final Holds holds;
  private final AddressGuard guard;
  private final Robots robots;

  Gate(Holds holds, AddressGuard guard, Robots robots) {
    this.holds = holds;
    this.guard = guard;
    this.robots = robots;
  }

  /// Open after a pause, or shut for the reason that is the result.
  sealed interface Answer {
    record Open(Duration pause) implements Answer {}

    record Shut(FetchResult why) implements Answer {}
  }

  /// @param turn stands at the address's host, before and after
  Answer at(URI address, Request.Kind kind, HostTurns.Turn turn) throws InterruptedException {
    Optional<FetchResult.Wait> held = holds.on(address.getHost());
    if (held.isPresent()) {
      return new Answer.Shut(held.get());
    }
    AddressGuard.Verdict verdict = guard.judge(address);
    if (verdict.refusal() != null) {
      return new Answer.Shut(verdict.refusal().asResult());
    }
    // what a reader follows is asked for as every reader asks for it
    return kind == Request.Kind.SOURCE
        ? new Answer.Open(Duration.ZERO)
        : robots(address, verdict.loopback(), turn);
  }

  private Answer robots(URI address, boolean loopback, HostTurns.Turn turn)
      throws InterruptedException {
    SiteRules rules = robots.rulesFor(address, turn);
    turn.at(address.getHost());
    Optional<FetchResult.Wait> held = holds.on(address.getHost());
    if (held.isPresent()) {
      return new Answer.Shut(held.get());
    }
    if (rules.failure() != null) {
      return new Answer.Shut(rules.failure().asResult());
    }
    if (!rules.allow(address)) {
      String why =
          rules.known()
              ? "The site's robots.txt asks programs to leave this page alone."
              : "The site's robots.txt cannot be read at the moment, so its pages are left alone.";
      return new Answer.Shut(new Refused(Reason.DISALLOWED, why));
    }
    Duration usual = loopback ? Duration.ZERO : BETWEEN_PAGES;
    Duration asked = rules.delay();
    return new Answer.Open(asked.compareTo(usual) > 0 ? asked : usual);
  }
}
