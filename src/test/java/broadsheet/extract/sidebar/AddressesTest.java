package broadsheet.extract.sidebar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.text.Links;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private static final URI PAGE = URI.create("https://user@Harbour.example:8443/news/today.html");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/news/story-1.html",
        "/news/story-1.html?page=2&id=7",
        "/news/?",
        "/news/../story-1",
        "//other.example/story-1",
        "/a//b",
        "/with space/%zz#part",
        "/a%20b?q=%C3%A9",
        "https://other.example/a%zz%",
        "story-1.html",
        "?id=7",
        "https://www.Other.example",
        "https://other.example?id=7",
        "http://other.example/a/./b",
        "http://other.example:80/a",
        "http://me@other.example/a",
        "HTTP://other.example/a",
        "https://10.0.0.1/a",
        "https://other.1x/a",
        "https://-other.example/a",
        "https://other-.example/a",
        "https://other..example/a",
        "https://oth_er.example/a",
        "https://other.example./a",
        "https:///a",
        "https://",
        "mailto:desk@harbour.example",
        "javascript:void(0)"
      })
  void areReadAsLinksReadsThem(String href) {
    URI url = Links.web(href, PAGE);
    Address address = new Addresses(PAGE).read(href);
    if (url == null || url.getHost() == null) {
      assertThat(address).isNull();
    } else {
      assertThat(address).isEqualTo(Address.of(url));
      assertThat(url.toString()).startsWith(requireNonNull(address).url().toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://www.Harbour.example/a/, harbour.example/a",
    "http://harbour.example/a?utm_source=x, harbour.example/a",
    "http://harbour.example/a?id=7&utm_source=x#top, harbour.example/a?id=7",
    "http://harbour.example/a#top, harbour.example/a",
    "http://harbour.example/a?, harbour.example/a"
  })
  void ofOneStoryShareAKey(URI url, String key) {
    Address address = requireNonNull(Address.of(url));
    assertThat(address.withoutTracking().key()).isEqualTo(key);
  }
}
