package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b.html                     | http://a.example             | http://a.example/b.html
          b.html                     | http://a.example/x/y.html    | http://a.example/x/b.html
          /b                         | http://a.example/x/y.html    | http://a.example/b
          ../b                       | http://a.example/x/y/z       | http://a.example/x/b
          ../../../b                 | http://a.example/x/y/z       | http://a.example/b
          ?page=2                    | http://a.example/x/y?q=1     | http://a.example/x/y?page=2
          #top                       | http://a.example/x/y         | http://a.example/x/y#top
          //b.example/c              | https://a.example/           | https://b.example/c
          http://b.example/a b       | http://a.example/            | http://b.example/a%20b
          http://b.example/100%      | http://a.example/            | http://b.example/100%25
          http://b.example/%41       | http://a.example/            | http://b.example/%41
          http://b.example/a^b[1]    |                              | http://b.example/a%5Eb%5B1%5D
          http://b.example/Ελλάδα    |                              | http://b.example/Ελλάδα
          http://[::1]:80/x          |                              | http://[::1]:80/x
          http://b.example/a#b#c     |                              | http://b.example/a#b%23c
          http://b.example\\x        |                              | http://b.example/x
          HTTPS://B.example/A        |                              | https://B.example/A
          mailto:a@b.example         | http://a.example/            | mailto:a@b.example
          b.html                     |                              |
          ''                         | http://a.example/            |
          http://                    | http://a.example/            |
          """)
  void resolvesWhatPublishersWrite(String href, @Nullable URI base, @Nullable URI absolute) {
    assertThat(Links.absolute(href, base)).isEqualTo(absolute);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://a.example/, true",
    "HTTPS://a.example/, true",
    "javascript:alert(1), false",
    "'java\nscript:alert(1)', false",
    "data:text/html;x, false",
    "file:///etc/passwd, false",
    "http:alert, false"
  })
  void onlyHttpIsAWebAddress(String href, boolean web) {
    assertThat(Links.web(href, null) != null).isEqualTo(web);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:/?wire.example/x/", "file:/etc/", "https:/"})
  void aBaseWithoutAHostLeadsNowhere(URI base) {
    assertThat(Links.web("../a", base)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"' http://a.example/b\n  c '", "'\thttp://a.example/b\r\nc'"})
  void lineBreaksInsideAreNoPartOfIt(String href) {
    assertThat(Links.absolute(href, null)).isEqualTo(URI.create("http://a.example/bc"));
  }
}
