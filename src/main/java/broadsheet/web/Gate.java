package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.InetAddress;
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
    record Open(InetAddress address, Duration pause) implements Answer {}

    record Shut(FetchResult why) implements Answer {}
  }

  /// @param way whose last address is to be asked
  /// @param turn stands at that address's host, before and after
  Answer at(Redirects way, Request request, HostTurns.Turn turn) throws InterruptedException {
    URI address = way.at();
    Optional<FetchResult> held = holds.on(address.getHost(), request.urgent());
    if (held.isPresent()) {
      return new Answer.Shut(held.get());
    }
    return switch (guard.judge(address, way.trust())) {
      case AddressGuard.Verdict.Refused(var why) -> new Answer.Shut(why.asResult());
      // what a reader follows is asked for as every reader asks for it
      case AddressGuard.Verdict.Fine fine when request.kind() == Request.Kind.SOURCE ->
          new Answer.Open(fine.address(), Duration.ZERO);
      case AddressGuard.Verdict.Fine fine -> robots(way, fine, turn);
    };
  }

  private Answer robots(Redirects way, AddressGuard.Verdict.Fine at, HostTurns.Turn turn)
      throws InterruptedException {
    URI address = way.at();
    SiteRules rules = robots.rulesFor(address, way.trust(), turn);
    turn.at(address.getHost());
    Optional<FetchResult> held = holds.on(address.getHost(), true);
    if (held.isPresent()) {
      return new Answer.Shut(held.get());
    }
    if (rules.failure() != null) {
      return new Answer.Shut(rules.failure().asResult());
    }
    if (!rules.known()) {
      String why =
          "The site's robots.txt cannot be read at the moment, so its pages are left alone.";
      return new Answer.Shut(new FetchResult.Wait(rules.until(), why));
    }
    if (!rules.allow(address)) {
      String why = "The site's robots.txt asks programs to leave this page alone.";
      return new Answer.Shut(new Refused(Reason.DISALLOWED, why));
    }
    return new Answer.Open(at.address(), pause(at.loopback(), rules.delay()));
  }

  /// A second between pages, or longer where the site asks for it; this machine needs no rest.
  static Duration pause(boolean loopback, Duration asked) {
    Duration usual = loopback ? Duration.ZERO : BETWEEN_PAGES;
    return asked.compareTo(usual) > 0 ? asked : usual;
  }
}
