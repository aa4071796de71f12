package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://news.example                        | http://news.example/
          HTTP://News.Example/Path                   | http://news.example/Path
          ' https://news.example/a '                 | https://news.example/a
          https://news.example:443/                  | https://news.example/
          http://news.example:80/                    | http://news.example/
          http://news.example:8080                   | http://news.example:8080/
          https://news.example:80/                   | https://news.example:80/
          http:news.example/a                        | http://news.example/a
          http:/news.example/a                       | http://news.example/a
          http:\\\\news.example\\a\\b                | http://news.example/a/b
          http://news.example/a b                    | http://news.example/a%20b
          http://news.example/über/straße            | http://news.example/%C3%BCber/stra%C3%9Fe
          http://news.example/日本                   | http://news.example/%E6%97%A5%E6%9C%AC
          http://news.example/%E6%97%a5              | http://news.example/%E6%97%a5
          http://news.example/100%                   | http://news.example/100%25
          http://news.example/?q=a b&r=é             | http://news.example/?q=a%20b&r=%C3%A9
          http://news.example?q=1                    | http://news.example/?q=1
          http://news.example/a?u=http://b.example/? | http://news.example/a?u=http://b.example/?
          http://news.example/a//b/                  | http://news.example/a//b/
          http://news.example/a/../b/./c             | http://news.example/b/c
          http://news.example/../../b                | http://news.example/b
          http://news.example/a/%2e%2E/b             | http://news.example/b
          http://news.example/a#part                 | http://news.example/a
          http://news.example/#!/a                   | http://news.example/
          http://me:pw@news.example/                 | http://news.example/
          http://me@you@news.example/                | http://news.example/
          http://bücher.example/                     | http://xn--bcher-kva.example/
          http://новости.example/                    | http://xn--b1amnebsh.example/
          http://ニュース.example/                   | http://xn--zck9awe6d.example/
          http://[2606:4700::1111]:81/               | http://[2606:4700::1111]:81/
          http://news.example/[a]{b}"c"^`<d>         | http://news.example/%5Ba%5D%7Bb%7D%22c%22%5E%60%3Cd%3E
          """)
  void isReadAsABrowserReadsIt(String text, URI address) {
    assertThat(WebAddress.parse(text)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "news.example",
        "/path",
        "//news.example/",
        "http:",
        "http://",
        "http:///",
        "http://:80/",
        "http://news.example:99999/",
        "http://news.example:http/",
        "http://a b.example/",
        "http://[::1/",
        "ftp://news.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "feed:https://news.example/",
      })
  void whatIsNoWebAddressIsNone(String text) {
    assertThat(WebAddress.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.\texample/",
        "https://ne\nws.example/",
        "\u0000https://news.example/"
      })
  void lineEndsAndControlsAreNotPartOfIt(String text) {
    assertThat(WebAddress.parse(text)).contains(URI.create("https://news.example/"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          g                 | http://a.example/b/c/g
          ./g               | http://a.example/b/c/g
          g/                | http://a.example/b/c/g/
          /g                | http://a.example/g
          //g.example       | http://g.example/
          ?y                | http://a.example/b/c/d?y
          g?y               | http://a.example/b/c/g?y
          #s                | http://a.example/b/c/d?q
          g#s               | http://a.example/b/c/g
          ''                | http://a.example/b/c/d?q
          .                 | http://a.example/b/c/
          ..                | http://a.example/b/
          ../g              | http://a.example/b/g
          ../../../g        | http://a.example/g
          a:b               |
          http://c.example/ | http://c.example/
          a?b:c             | http://a.example/b/c/a?b:c
          """)
  void aLinkIsReadFromThePageItStandsOn(String link, URI address) {
    URI page = URI.create("http://a.example/b/c/d?q");

    assertThat(WebAddress.resolve(page, link).orElse(null)).isEqualTo(address);
  }

  @Test
  void whateverIsWrittenNothingIsThrownAndTheResultReadsTheSameAgain() {
    String pieces =
        "http:// https:// // / \\ ? # % %zz %41 @ : :80 [ ] [::1] . .. ü 日 \ud800 \u0000 \u202e a"
            + " b.c xn-- xn--a-ecp.ru \u00ad \u3002 \uff0f & = + | ^ ' \" < >";
    String[] alphabet = (pieces + " \t \n").split(" ", -1);
    Random random = new Random(42);
    URI page = URI.create("http://a.example/b/c/d?q");
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      for (Optional<URI> read :
          List.of(
              WebAddress.parse("http://" + text),
              WebAddress.parse(text.toString()),
              WebAddress.resolve(page, text.toString()))) {
        read.ifPresent(
            uri -> {
              assertThat(uri.toString()).as(text.toString()).isPrintable().isASCII();
              assertThat(WebAddress.parse(uri.toString())).as(text.toString()).contains(uri);
            });
      }
    }
  }
}
