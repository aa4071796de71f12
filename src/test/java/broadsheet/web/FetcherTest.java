package broadsheet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private final Loopback web = new Loopback();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void bringsTheBytesWithTheirTypeAndTheirPlace() throws Exception {
    Site site = web.site().page("/news", "<p>Grüße</p>");

    Fetched fetched = (Fetched) web.page(site.at("/news?day=1"));

    assertThat(new String(fetched.page().body(), UTF_8)).isEqualTo("<p>Grüße</p>");
    assertThat(fetched.page().contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(fetched.page().url()).isEqualTo(site.at("/news?day=1"));
    assertThat(fetched.page().freshFor()).isEqualTo(Duration.ZERO);
  }

  @Test
  void tellsHowLongTheServerSaysTheAnswerStaysFresh() throws Exception {
    Site site =
        web.site().answer("/feed", 200, Map.of("Cache-Control", "public, max-age=1800"), "<rss/>");

    Fetched fetched = (Fetched) web.source(site.at("/feed"));

    assertThat(fetched.page().freshFor()).isEqualTo(Duration.ofMinutes(30));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "404, NOT_FOUND",
    "410, GONE",
    "400, BAD_STATUS",
    "401, BAD_STATUS",
    "402, BAD_STATUS",
    "403, BAD_STATUS",
    "451, BAD_STATUS",
    "500, BAD_STATUS",
    "502, BAD_STATUS",
    "503, BAD_STATUS",
    "599, BAD_STATUS",
    "300, BAD_STATUS",
    "206, BROKEN",
    "204, BROKEN",
  })
  void aStatusIsToldInOnePlainSentence(int status, Reason reason) throws Exception {
    Site site = web.site().answer("/feed", status, Map.of(), status == 204 ? "" : "<b>markup</b>");

    Refused refused = (Refused) web.source(site.at("/feed"));

    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.detail()).matches("The (server|page) [a-z' ]+( \\(\\d{3}\\))?\\.");
  }

  @Test
  void anEmptyBodyIsBroken() throws Exception {
    Site site = web.site().answer("/feed", 200, Map.of(), "");

    assertThat(web.source(site.at("/feed")))
        .isEqualTo(new Refused(Reason.BROKEN, "The server sent an empty page."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://127.0.0.1/feed",
        "jar:file:/x.jar!/y",
        "mailto:desk@news.example",
        "about:blank",
      })
  void onlyHttpAndHttpsAreAsked(URI url) throws Exception {
    assertThat(web.source(url))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS));
  }

  @Test
  void neverAsksTwiceForOneRequest() throws Exception {
    Site site = web.site().answer("/feed", 500, Map.of(), "");

    web.source(site.at("/feed"));

    assertThat(site.askedFor()).containsExactly("/feed");
  }
}
