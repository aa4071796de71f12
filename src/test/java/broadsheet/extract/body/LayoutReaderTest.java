package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>One</p><p>Two</p>                       | One / Two
          One<p>Two<p>Three                          | One / Two / Three
          One<br><br>Two<br>still two                | One / Two~still two
          <div>One<div>Two</div>Three</div>          | One / Two / Three
          <a href=x><div>One</div></a>Two            | One / Two
          A <b>bold</b>  word                        | A bold word
          One<script>x()</script> more<style>p{}</style> | One more
          <p>&nbsp;</p><p> </p>Text                  | Text
          <p>A&#8238;b&#173;c&#8203;d&#7;</p>        | Abcd
          <ul><li>One<li>Two</ul>                    | One / Two
          Before <img src=a.png> after               | Before after
          <math><mi>x</mi><annotation>\\it x</annotation></math> | x
          A<span style='display: none'> hidden</span> word | A word
          Gov. <span>Ada Holm<span><img src=a.png><a href=x>Ada</a> <a href=y>More</a></span></span> said | Gov. Ada Holm said
          See <span><a href=x>Ada</a> <a href=y>More</a></span> | See Ada More
          By <span><img src=a.png><a href=x>Ada</a></span> | By Ada
          By <span><img src=a.png><a href=x>Ada</a> and <a href=y>Ines</a></span> | By Ada and Ines
          <span><img src=a.png><a href=x>Ada</a> <a href=y>Ines</a></span> | Ada Ines
          <noscript>Turn it on</noscript>Text        | Text
          <table><tr><td>One<td>Two</table>          | One / Two
          """)
  void cutsWhereABrowserWouldBreakTheLine(String html, String passages) {
    assertThat(passages(html)).isEqualTo(passages);
  }

  @Test
  void keepsWhatIsTypedInPre() {
    Layout layout = LayoutReader.read(Jsoup.parse("<pre>a\n  b</pre>").body());
    assertThat(layout.passages()).extracting(Passage::text).containsExactly("a\n  b");
  }

  @Test
  void aPageNestedWithoutEndIsReadToTheBottom() {
    String html = "<div>".repeat(100_000) + "deep" + "<b>".repeat(50_000);
    assertThat(passages(html)).isEqualTo("deep");
  }

  @Test
  void aPageWithoutEndIsReadUpToTheLimit() {
    Layout layout = LayoutReader.read(Jsoup.parse("<p>word".repeat(20_000)).body());
    assertThat(layout.passages()).hasSize(LayoutReader.MOST_PASSAGES);
  }

  @Test
  void aBoxComesAfterTheOneItStandsIn() {
    Layout layout = LayoutReader.read(Jsoup.parse("<div><p>a</p></div><div>b</div>").body());
    assertThat(layout.boxes())
        .allSatisfy(
            box ->
                assertThat(box.parent() == null ? -1 : box.parent().number())
                    .isLessThan(box.number()));
  }

  private static String passages(String html) {
    Layout layout = LayoutReader.read(Jsoup.parse(html).body());
    return String.join(" / ", layout.passages().stream().map(Passage::text).toList())
        .replace('\n', '~');
  }
}
