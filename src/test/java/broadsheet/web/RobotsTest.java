package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.FetchResult.Wait;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  private final Loopback web = new Loopback();
  private final Site site =
      web.site()
          .page("/page", "<p>text</p>")
          .page("/other", "<p>text</p>")
          .page("/private/page", "<p>text</p>")
          .page("/feed", "<rss/>");

  @AfterEach
  void close() {
    web.close();
  }

  private void robots(String text) {
    site.answer("/robots.txt", 200, Map.of("Content-Type", "text/plain"), text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          User-agent: *;Disallow: /                                            | false
          User-agent: *;Disallow: /private                                     | true
          User-agent: *;Disallow: /pa                                          | false
          User-agent: *;Disallow:                                              | true
          User-agent: broadsheet;Disallow: /                                   | false
          User-agent: Broadsheet;Disallow: /page                               | false
          User-agent: BROADSHEET/0.1;Disallow: /page                           | false
          User-agent: otherbot;Disallow: /                                     | true
          User-agent: *;Disallow: /;User-agent: broadsheet;Allow: /            | true
          User-agent: *;Disallow: /;Allow: /page                               | true
          User-agent: *;Disallow: /*ge$                                        | false
          no rules at all                                                      | true
          """)
  void pagesFollowTheRules(String rules, boolean allowed) throws Exception {
    robots(rules.replace(";", "\n"));

    FetchResult result = web.page(site.at("/page"));

    if (allowed) {
      assertThat(result).isInstanceOf(Fetched.class);
    } else {
      assertReason(result, Reason.DISALLOWED);
      assertThat(site.askedFor()).containsExactly("/robots.txt");
    }
  }

  @Test
  void imagesFollowTheRulesToo() throws Exception {
    robots("User-agent: *\nDisallow: /private");

    assertReason(web.image(site.at("/private/page")), Reason.DISALLOWED);
  }

  @Test
  void feedsAreAskedAsEveryReaderAsksThem() throws Exception {
    robots("User-agent: *\nDisallow: /");

    assertThat(web.source(site.at("/feed"))).isInstanceOf(Fetched.class);
    assertThat(site.askedFor()).containsExactly("/feed");
  }

  @Test
  void whereARedirectLeadsIsCheckedAgain() throws Exception {
    robots("User-agent: *\nDisallow: /private");
    site.redirect("/in", 302, "/private/page");

    assertReason(web.page(site.at("/in")), Reason.DISALLOWED);
    assertThat(site.askedFor()).containsExactly("/robots.txt", "/in");
  }

  @Test
  void rulesAreKeptForADay() throws Exception {
    robots("User-agent: *\nDisallow: /private");
    web.page(site.at("/page"));
    web.clock.forward(Duration.ofHours(23));
    web.page(site.at("/other"));
    assertThat(site.askedFor()).containsExactly("/robots.txt", "/page", "/other");

    web.clock.forward(Duration.ofHours(2));
    web.page(site.at("/page"));
    assertThat(site.askedFor()).endsWith("/robots.txt", "/page");
  }

  @Test
  void eachPortHasRulesOfItsOwn() throws Exception {
    robots("User-agent: *\nDisallow: /");
    Site neighbour = web.site().page("/page", "<p>text</p>");

    assertReason(web.page(site.at("/page")), Reason.DISALLOWED);
    assertThat(web.page(neighbour.at("/page"))).isInstanceOf(Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void withoutRulesEverythingIsAllowed(int status) throws Exception {
    site.answer("/robots.txt", status, Map.of(), "");

    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void aServerThatCannotTellItsRulesIsLeftAlone(int status) throws Exception {
    site.answer("/robots.txt", status, Map.of(), "");

    assertThat(web.page(site.at("/page")))
        .isEqualTo(
            new FetchResult.Wait(
                web.clock.instant().plus(Duration.ofMinutes(10)),
                "The site's robots.txt cannot be read at the moment, so its pages are left"
                    + " alone."));
  }

  @Test
  void aServerThatCannotTellItsRulesIsAskedAgainAfterTenMinutes() throws Exception {
    site.answer("/robots.txt", 500, Map.of(), "");
    web.page(site.at("/page"));
    robots("User-agent: *\nDisallow: /private");
    web.clock.forward(Duration.ofMinutes(9));
    assertThat(web.page(site.at("/page"))).isInstanceOf(FetchResult.Wait.class);

    web.clock.forward(Duration.ofMinutes(2));
    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
  }

  @Test
  void oldRulesHoldWhileNewOnesCannotBeHad() throws Exception {
    robots("User-agent: *\nDisallow: /private");
    web.page(site.at("/page"));
    site.answer("/robots.txt", 500, Map.of(), "");
    web.clock.forward(Duration.ofHours(25));

    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
    assertReason(web.page(site.at("/private/page")), Reason.DISALLOWED);
  }

  @Test
  void aNetworkThatIsDownIsNoRefusalByTheSite() throws Exception {
    AtomicBoolean offline = new AtomicBoolean(true);
    try (Loopback travelling =
        new Loopback(
            host -> {
              if (offline.get()) {
                throw new UnknownHostException(host);
              }
              return InetAddress.getAllByName("127.0.0.1");
            })) {
      URI page = site.at("paper.example", "/page");
      travelling.publish("127.0.0.1");
      assertReason(travelling.page(page), Reason.UNREACHABLE);

      offline.set(false);

      assertThat(travelling.page(page)).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void robotsFileBehindRedirectsIsFound() throws Exception {
    site.redirect("/robots.txt", 301, "/moved/robots.txt")
        .answer("/moved/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private");

    assertReason(web.page(site.at("/private/page")), Reason.DISALLOWED);
  }

  @Test
  void robotsFileOnAnotherHostIsFound() throws Exception {
    Site www =
        web.site("127.0.1.2").answer("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /pa");
    site.redirect("/robots.txt", 302, www.at("/robots.txt").toString());

    assertReason(web.page(site.at("/page")), Reason.DISALLOWED);
    assertThat(web.page(site.at("/other"))).isInstanceOf(Fetched.class);
  }

  @Test
  void robotsFileThatIsNeverReachedCountsAsNone() throws Exception {
    site.redirect("/robots.txt", 302, "/a").redirect("/a", 302, "/robots.txt");

    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
  }

  @Test
  void ofALargeFileTheFirst500KibibytesAreRead() throws Exception {
    String filler = "# nothing to see here\n".repeat(40_000);
    robots("User-agent: *\nDisallow: /private\n" + filler + "\nDisallow: /page\n");

    assertReason(web.page(site.at("/private/page")), Reason.DISALLOWED);
    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
  }

  @Test
  void anHtmlPageInPlaceOfRulesForbidsNothing() throws Exception {
    site.page("/robots.txt", "<!doctype html><title>Home</title><p>Disallow: /</p>");

    assertThat(web.page(site.at("/page"))).isInstanceOf(Fetched.class);
  }

  @ParameterizedTest(name = "{0} s -> {1} s")
  @CsvSource({"5, 5", "0.5, 0.5", "3600, 30", "2000000, 30", "1.5e300, 30"})
  void crawlDelayIsKeptWithinReason(String asked, double seconds) throws Exception {
    robots("User-agent: *\nCrawl-delay: " + asked + "\nDisallow: /private");

    web.page(site.at("/page"));
    web.page(site.at("/other"));

    Duration delay = Duration.ofMillis((long) (seconds * 1000));
    assertThat(web.clock.pauses()).containsExactly(delay, delay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "soon", "0", "", "86400000000"})
  void crawlDelayThatMeansNothingIsNone(String asked) throws Exception {
    robots("User-agent: *\nCrawl-delay: " + asked + "\nDisallow: /private");

    web.page(site.at("/page"));
    web.page(site.at("/other"));

    assertThat(web.clock.pauses()).isEmpty();
  }

  @ParameterizedTest(name = "loopback {0}, asked for {1} s: {2} s")
  @CsvSource({"false, 0, 1", "false, 5, 5", "true, 0, 0", "true, 5, 5"})
  void pagesAreASecondApartExceptOnThisMachine(boolean loopback, int asked, int pause) {
    assertThat(Gate.pause(loopback, Duration.ofSeconds(asked)))
        .isEqualTo(Duration.ofSeconds(pause));
  }

  @Test
  void aHostThatAsksToWaitBeforeItsRulesIsWaitedFor() throws Exception {
    site.answer("/robots.txt", 429, Map.of("Retry-After", "120"), "");

    assertThat(web.page(site.at("/page")))
        .isInstanceOfSatisfying(
            Wait.class,
            wait -> assertThat(wait.until()).isEqualTo(web.clock.instant().plusSeconds(120)));
    assertThat(site.askedFor()).containsExactly("/robots.txt");
  }

  private static void assertReason(FetchResult result, Reason reason) {
    assertThat(result)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
