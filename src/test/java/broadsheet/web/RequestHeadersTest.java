package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestHeadersTest {

  private final Loopback web = new Loopback();
  private final Site site = web.site();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void saysWhoWeAreAndWhereToReachUs() throws Exception {
    web.source(site.at("/feed"));

    assertThat(site.asked().getFirst().header("User-Agent")).isEqualTo(Loopback.USER_AGENT);
  }

  @Test
  void asksForWhatItCanReadAndUnpack() throws Exception {
    web.source(site.at("/feed"));
    web.page(site.at("/page"));
    web.image(site.at("/image"));

    assertThat(site.asked())
        .filteredOn(a -> !a.target().equals("/robots.txt"))
        .extracting(asked -> asked.header("Accept").split(",", -1)[0])
        .containsExactly("application/atom+xml", "text/html", "image/webp");
    assertThat(site.asked())
        .allSatisfy(
            asked -> assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip, deflate"));
  }

  @Test
  void neverSendsACookieThatAServerSet() throws Exception {
    site.answer(
        "/feed", 302, Map.of("Set-Cookie", "id=1; Path=/", "Location", "/feed?cookietest=1"), "");
    web.source(site.at("/feed"));
    web.source(site.at("/feed"));

    assertThat(site.asked())
        .hasSizeGreaterThan(2)
        .allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("Cookie"));
  }

  @Test
  void neverSendsAReferer() throws Exception {
    site.redirect("/feed", 301, "/moved").page("/moved", "<rss/>");

    web.source(site.at("/feed"));

    assertThat(site.askedFor()).containsExactly("/feed", "/moved");
    assertThat(site.asked())
        .allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("Referer"));
  }

  @Test
  void nameAndPasswordOfAnAddressAreNotSent() throws Exception {
    site.page("/feed", "<rss/>");

    web.source(URI.create(site.at("/feed").toString().replace("http://", "http://me:secret@")));

    assertThat(site.askedFor()).containsExactly("/feed");
    assertThat(site.asked().getFirst().headers()).doesNotContainKey("Authorization");
  }

  @Test
  void aFragmentIsNotSent() throws Exception {
    web.source(site.at("/feed?a=1#latest"));

    assertThat(site.askedFor()).containsExactly("/feed?a=1");
  }

  @Test
  void oddCharactersAreEncodedAsABrowserDoes() throws Exception {
    web.source(
        new URI("http", null, "127.0.0.1", site.at("/").getPort(), "/a b/ü", "q=é&r=x|y", null));

    assertThat(site.askedFor()).containsExactly("/a%20b/%C3%BC?q=%C3%A9&r=x%7Cy");
  }

  @Test
  void asksPlainlyWithoutBeggingForAnUpgrade() throws Exception {
    web.source(site.at("/feed"));

    assertThat(site.asked().getFirst().headers()).doesNotContainKeys("Upgrade", "HTTP2-Settings");
  }
}
