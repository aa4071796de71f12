package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://harbour.example/a             | https://harbour.example/a
          HTTPS://Harbour.Example/a            | https://harbour.example/a
          https://harbour.example:443/a        | https://harbour.example/a
          http://harbour.example:80/a          | https://harbour.example/a
          https://harbour.example:/a           | https://harbour.example/a
          https://www.harbour.example/a        | https://harbour.example/a
          https://harbour.example/a/           | https://harbour.example/a
          https://harbour.example              | https://harbour.example/
          https://harbour.example/a#top        | https://harbour.example/a
          https://harbour.example/a?           | https://harbour.example/a
          https://harbour.example/x/../a       | https://harbour.example/a
          https://harbour.example/../a         | https://harbour.example/a
          https://harbour.example/./a          | https://harbour.example/a
          https://harbour.example/%7eada       | https://harbour.example/~ada
          https://harbour.example/a%2fb        | https://harbour.example/a%2Fb
          https://bücher.example/a             | https://xn--bcher-kva.example/a
          https://harbour_wire.example/a       | http://Harbour_wire.example/a/
          https://harbour.example/a?id=%41     | https://harbour.example/a?id=A
          """)
  void spellingsOfOneAddressAreEqual(URI one, URI other) {
    assertThat(UrlKey.of(one)).isEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest(name = "{0} <> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://harbour.example/a            | https://harbour.example/A
          https://harbour.example/a?id=1       | https://harbour.example/a?id=2
          https://harbour.example/a?x=1&y=2    | https://harbour.example/a?y=2&x=1
          https://harbour.example/a            | https://news.harbour.example/a
          https://harbour.example:8080/a       | https://harbour.example/a
          https://harbour.example/a%2Fb        | https://harbour.example/a/b
          https://harbour.example/a#!/one      | https://harbour.example/a#!/two
          https://www.example/a                | https://example/a
          file:/news/a.html                    | file:/news/b.html
          http://imported.invalid/1#:~:text=a  | http://imported.invalid/1#:~:text=b
          """)
  void differentAddressesStayApart(URI one, URI other) {
    assertThat(UrlKey.of(one)).isNotEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:/news/a.html",
        "urn:news:1",
        "/relative",
        "mailto:a@b.example",
        "https:///x"
      })
  void oddAddressesHaveAKeyToo(URI odd) {
    assertThat(UrlKey.of(odd)).isNotEmpty();
  }
}
