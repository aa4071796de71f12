package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

  private final Loopback web = new Loopback();
  private final Site site = web.site("127.0.1.1");

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void aPermanentRedirectIsFollowedAndTold(int status) throws Exception {
    site.redirect("/feed", status, "/new").page("/new", "<rss/>");

    Moved moved = (Moved) web.source(site.at("/feed"));

    assertThat(moved.to()).isEqualTo(site.at("/new"));
    assertThat(moved.page().url()).isEqualTo(site.at("/new"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void aPassingRedirectIsFollowedAndNotTold(int status) throws Exception {
    site.redirect("/feed", status, "/new").page("/new", "<rss/>");

    Fetched fetched = (Fetched) web.source(site.at("/feed"));

    assertThat(fetched.page().url()).isEqualTo(site.at("/new"));
  }

  @ParameterizedTest(name = "{0} then {1}")
  @CsvSource({"301, 302, false", "302, 301, false", "301, 308, true", "308, 307, false"})
  void aChainMovesOnlyIfEveryStepIsForGood(int first, int second, boolean moved) throws Exception {
    site.redirect("/feed", first, "/b").redirect("/b", second, "/c").page("/c", "<rss/>");

    assertThat(web.source(site.at("/feed"))).isInstanceOf(moved ? Moved.class : Fetched.class);
  }

  @Test
  void aMoveToAnErrorIsTheError() throws Exception {
    site.redirect("/feed", 301, "/gone").answer("/gone", 410, Map.of(), "");

    assertReason(web.source(site.at("/feed")), Reason.GONE);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false"})
  void tenRedirectsAreFollowedAndNotOneMore(int steps, boolean arrives) throws Exception {
    for (int i = 0; i < steps; i++) {
      site.redirect("/" + i, 302, "/" + (i + 1));
    }
    site.page("/" + steps, "<rss/>");

    FetchResult result = web.source(site.at("/0"));

    if (arrives) {
      assertThat(result).isInstanceOf(Fetched.class);
    } else {
      assertReason(result, Reason.TOO_MANY_REDIRECTS);
    }
    assertThat(site.asked()).hasSize(11);
  }

  @Test
  void aCircleEndsWhenItCloses() throws Exception {
    site.redirect("/a", 301, "/b").redirect("/b", 302, "/a");

    assertReason(web.source(site.at("/a")), Reason.TOO_MANY_REDIRECTS);
    assertThat(site.askedFor()).containsExactly("/a", "/b");
  }

  @Test
  void aRedirectToItselfIsACircle() throws Exception {
    site.redirect("/a", 301, "/a#top");

    assertReason(web.source(site.at("/a")), Reason.TOO_MANY_REDIRECTS);
    assertThat(site.askedFor()).containsExactly("/a");
  }

  @Test
  void otherHostsAreFollowed() throws Exception {
    Site other = web.site("127.0.1.2").page("/feed", "<rss/>");
    site.redirect("/feed", 301, other.at("/feed").toString());

    assertThat(((Moved) web.source(site.at("/feed"))).to()).isEqualTo(other.at("/feed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://x.example/", "http://"})
  void whatIsNotOnTheWebIsNotFollowed(String location) throws Exception {
    site.redirect("/feed", 302, location);

    assertReason(web.source(site.at("/feed")), Reason.FORBIDDEN_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.9.9/admin",
        "http://localhost/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:192.168.0.1]/",
        "http://2130706433/",
      })
  void noRedirectLeadsIntoAPrivateNetwork(String location) throws Exception {
    site.redirect("/feed", 302, location);

    assertReason(web.source(site.at("/feed")), Reason.FORBIDDEN_ADDRESS);
  }

  @Test
  void anUpgradeToHttpsIsAStepLikeAnyOther() {
    Redirects way = new Redirects(URI.create("http://paper.example/feed"), Trust.NONE, 10);
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Location", List.of("https://paper.example/feed")), (_, _) -> true);

    assertThat(way.follow(301, headers)).isEmpty();

    assertThat(way.at()).isEqualTo(URI.create("https://paper.example/feed"));
    assertThat(way.movedForGood()).isTrue();
  }

  @Test
  void withoutAPlaceToGoARedirectIsABadStatus() throws Exception {
    site.answer("/feed", 302, Map.of(), "");

    assertReason(web.source(site.at("/feed")), Reason.BAD_STATUS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next                    | /dir/next
          ../up                   | /up
          ?page=2                 | /dir/feed?page=2
          /with space             | /with%20space
          /caf\u00c3\u00a9        | /caf%C3%A9
          /caf\u00e9              | /caf%C3%A9
          /a/./b/../c             | /a/c
          \\windows\\path         | /windows/path
          /once%20encoded         | /once%20encoded
          /stray%zz               | /stray%25zz
          """)
  void placesAreReadAsABrowserDoes(String location, String asked) throws Exception {
    site.answer(
        "/dir/feed",
        exchange -> {
          if (exchange.getRequestURI().getQuery() == null) {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
          } else {
            exchange.sendResponseHeaders(404, -1);
          }
        });

    web.source(site.at("/dir/feed"));

    assertThat(site.askedFor()).containsExactly("/dir/feed", asked);
  }

  private static void assertReason(FetchResult result, Reason reason) {
    assertThat(result)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
