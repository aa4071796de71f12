package broadsheet.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one site's robots.txt says to us.
///
/// @param until when it is to be asked for again
/// @param known false while the site could not tell
/// @param failure what kept it from us, when that was the network
record SiteRules(
    BaseRobotRules rules, Instant until, boolean known, Reply.@Nullable Failure failure) {

  private static final Duration MOST_DELAY = Duration.ofSeconds(30);

  static SiteRules read(URI address, Reply.Answer answer, String product, Instant until) {
    // the parser gives up on a site with a long delay; we bound the delay instead
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    String type = answer.headers().firstValue("content-type").orElse("text/plain");
    return new SiteRules(
        parser.parseContent(address.toString(), answer.body(), type, List.of(product)),
        until,
        true,
        null);
  }

  /// A site without a robots.txt.
  static SiteRules allowAll(Instant until) {
    return new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), until, true, null);
  }

  /// A site that cannot tell at the moment: we stay away.
  static SiteRules unreachable(Instant until, Reply.@Nullable Failure failure) {
    return new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), until, false, failure);
  }

  SiteRules goodUntil(Instant later) {
    return new SiteRules(rules, later, known, failure);
  }

  boolean allow(URI page) {
    return rules.isAllowed(page.toString());
  }

  /// `Crawl-delay`, which is no standard but widely meant; at most 30 s.
  Duration delay() {
    long millis = Math.max(0, rules.getCrawlDelay());
    return millis > MOST_DELAY.toMillis() ? MOST_DELAY : Duration.ofMillis(millis);
  }
}
