package broadsheet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Validators;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.NotModified;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalRequestTest {

  private static final Validators KEPT = new Validators("\"a1\"", "Sun, 06 Nov 1994 08:49:37 GMT");

  private final Loopback web = new Loopback();

  @AfterEach
  void close() {
    web.close();
  }

  private FetchResult ask(Site site, Validators validators) throws InterruptedException {
    return web.fetcher.fetch(Request.source(site.at("/feed"), validators, Trust.NONE));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "33a64df5"                 | Sun, 06 Nov 1994 08:49:37 GMT
          W/"33a64df5-gzip"          | Sunday, 06-Nov-94 08:49:37 GMT
          unquoted-5f3               | 2026-03-01T08:00:00Z
          "with spaces, and a comma" | -1
          ""                         | 0
                                     | Sun Nov  6 08:49:37 1994
          "only a tag"               |
          """)
  void validatorsGoBackByteForByteAsTheyCame(String etag, String lastModified) throws Exception {
    Site site =
        web.site()
            .answer(
                "/feed",
                exchange -> {
                  if (etag != null) {
                    exchange.getResponseHeaders().add("ETag", etag);
                  }
                  if (lastModified != null) {
                    exchange.getResponseHeaders().add("Last-Modified", lastModified);
                  }
                  exchange.sendResponseHeaders(200, 6);
                  exchange.getResponseBody().write("<rss/>".getBytes(UTF_8));
                });

    Fetched first = (Fetched) ask(site, Validators.NONE);
    ask(site, first.validators());

    assertThat(site.asked().getLast().header("If-None-Match")).isEqualTo(etag);
    assertThat(site.asked().getLast().header("If-Modified-Since")).isEqualTo(lastModified);
  }

  @Test
  void theFirstRequestIsUnconditional() throws Exception {
    Site site = web.site().page("/feed", "<rss/>");

    ask(site, Validators.NONE);

    assertThat(site.asked().getFirst().headers())
        .doesNotContainKeys("If-None-Match", "If-Modified-Since");
  }

  @Test
  void notModifiedKeepsTheValidators() throws Exception {
    Site site = web.site().answer("/feed", 304, Map.of("Cache-Control", "max-age=600"), "");

    assertThat(ask(site, KEPT)).isEqualTo(new NotModified(KEPT, Duration.ofMinutes(10), null));
  }

  @Test
  void notModifiedThatNamesNewValidatorsReplacesThemAsASet() throws Exception {
    Site site = web.site().answer("/feed", 304, Map.of("ETag", "\"b2\""), "");

    assertThat(ask(site, KEPT))
        .isEqualTo(new NotModified(new Validators("\"b2\"", null), Duration.ZERO, null));
  }

  @Test
  void notModifiedThatRepeatsOneValidatorKeepsTheOther() throws Exception {
    Site site = web.site().answer("/feed", 304, Map.of("ETag", "\"a1\""), "");

    assertThat(ask(site, KEPT)).isEqualTo(new NotModified(KEPT, Duration.ZERO, null));
  }

  @Test
  void notModifiedWithoutHavingBeenAskedIsBroken() throws Exception {
    Site site = web.site().answer("/feed", 304, Map.of(), "");

    assertThat(ask(site, Validators.NONE))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.BROKEN));
  }

  @Test
  void validatorsAlsoGoToWhereARedirectLeads() throws Exception {
    Site site =
        web.site().redirect("/feed", 302, "/elsewhere").answer("/elsewhere", 304, Map.of(), "");

    assertThat(ask(site, KEPT)).isInstanceOf(NotModified.class);
    assertThat(site.asked().getLast().header("If-None-Match")).isEqualTo("\"a1\"");
  }

  @Test
  void aValidatorThatCannotGoBackUnchangedStaysAtHome() throws Exception {
    Site site = web.site().page("/feed", "<rss/>");

    ask(site, new Validators("\"gr\u00fcn\"", "line\r\nX-Evil: 1"));

    assertThat(site.asked().getFirst().headers())
        .doesNotContainKeys("If-None-Match", "If-Modified-Since", "X-Evil");
  }
}
