package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.FetchResult.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private final Loopback web = new Loopback();
  private final Site site = web.site().page("/other", "<rss/>");
  private final Instant start = web.clock.instant();

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300                              | PT5M
          Sun, 01 Mar 2026 12:20:00 GMT    | PT20M
          0                                | PT1M
          -5                               | PT1M
          Sun, 01 Mar 2020 12:20:00 GMT    | PT1M
          604800                           | P1D
          999999999999999999999999         | P1D
          Sun, 01 Mar 2099 12:20:00 GMT    | P1D
          """)
  void isReadInBothFormsAndKeptWithinReason(String header, Duration wait) throws Exception {
    site.answer("/feed", 429, Map.of("Retry-After", header), "");

    assertThat(web.source(site.at("/feed")))
        .isEqualTo(new Wait(start.plus(wait), "The server was asked too often (429)."));
  }

  @Test
  void aServerThatIsDownForAWhileIsWaitedForToo() throws Exception {
    site.answer("/feed", 503, Map.of("Retry-After", "300"), "");

    assertThat(web.source(site.at("/feed")))
        .isEqualTo(
            new Wait(start.plusSeconds(300), "The server is not available at the moment (503)."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "12.5", "tomorrow at noon"})
  void tooManyRequestsWithoutAReadableTimeIsTenMinutes(String header) throws Exception {
    site.answer("/feed", 429, header.isEmpty() ? Map.of() : Map.of("Retry-After", header), "");

    assertThat(web.source(site.at("/feed")))
        .isInstanceOfSatisfying(
            Wait.class, w -> assertThat(w.until()).isEqualTo(start.plus(Duration.ofMinutes(10))));
  }

  @Test
  void aFaultWithoutATimeHoldsNobodyElse() throws Exception {
    site.answer("/feed", 503, Map.of(), "");

    assertThat(web.source(site.at("/feed")))
        .isEqualTo(
            new Refused(Reason.BAD_STATUS, "The server is not available at the moment (503)."));
    assertThat(web.source(site.at("/other"))).isInstanceOf(Fetched.class);
  }

  @Test
  void isHeldForTheWholeHostWithoutAskingAgain() throws Exception {
    site.answer("/feed", 429, Map.of("Retry-After", "300"), "");
    FetchResult first = web.source(site.at("/feed"));
    web.clock.forward(Duration.ofSeconds(299));

    assertThat(web.source(site.at("/feed"))).isEqualTo(first);
    assertThat(web.page(site.at("/other"))).isEqualTo(first);
    assertThat(site.askedFor()).containsExactly("/feed");
  }

  @Test
  void endsWhenTheTimeHasCome() throws Exception {
    site.answer("/feed", 429, Map.of("Retry-After", "300"), "");
    web.source(site.at("/feed"));
    web.clock.forward(Duration.ofMinutes(5));

    assertThat(web.source(site.at("/other"))).isInstanceOf(Fetched.class);
  }

  @Test
  void otherHostsAreNotHeld() throws Exception {
    Site other = web.site("127.0.1.2").page("/feed", "<rss/>");
    site.answer("/feed", 429, Map.of("Retry-After", "300"), "");
    web.source(site.at("/feed"));

    assertThat(web.source(other.at("/feed"))).isInstanceOf(Fetched.class);
  }

  @Test
  void aHostThatIsHeldIsNotAskedByARedirectEither() throws Exception {
    Site busy = web.site("127.0.1.2").answer("/feed", 429, Map.of("Retry-After", "300"), "");
    web.source(busy.at("/feed"));
    site.redirect("/in", 302, busy.at("/other").toString());

    assertThat(web.source(site.at("/in"))).isInstanceOf(Wait.class);
    assertThat(busy.askedFor()).containsExactly("/feed");
  }
}
