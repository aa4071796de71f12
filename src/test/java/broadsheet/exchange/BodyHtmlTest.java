package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Code;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Block.Table;
import broadsheet.news.Mark;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodyHtmlTest {

  static Stream<Arguments> blocks() {
    List<Span> words = List.of(Span.of("words"));
    URI link = URI.create("https://a.example/?a=1&b=2");
    return Stream.of(
        Arguments.of(Paragraph.of("a < b & c"), "<p>a &lt; b &amp; c</p>\n"),
        Arguments.of(Paragraph.of("one\ntwo"), "<p>one<br>two</p>\n"),
        Arguments.of(
            new Paragraph(List.of(new Span("go", Set.of(Mark.EMPHASIS, Mark.STRONG), link))),
            "<p><a href=\"https://a.example/?a=1&amp;b=2\"><strong><em>go</em></strong></a></p>\n"),
        Arguments.of(new Heading(3, words), "<h3>words</h3>\n"),
        Arguments.of(
            new Quote(List.of(Paragraph.of("q"))), "<blockquote><p>q</p>\n</blockquote>\n"),
        Arguments.of(
            new ListBlock(true, List.of(List.of(Paragraph.of("one")))),
            "<ol>\n<li>one</li>\n</ol>\n"),
        Arguments.of(
            new Figure(new Picture(link, 0, 0, "a \"b\""), words, "Photo: N. N."),
            "<figure><img src=\"https://a.example/?a=1&amp;b=2\" alt=\"a &quot;b&quot;\">"
                + "<figcaption>words Photo: N. N.</figcaption></figure>\n"),
        Arguments.of(
            new Table(List.of(List.of(new Cell(true, words), new Cell(false, words)))),
            "<table>\n<tr><th>words</th><td>words</td></tr>\n</table>\n"),
        Arguments.of(new Code("a  b\n"), "<pre><code>a  b\n</code></pre>\n"),
        Arguments.of(new Rule(), "<hr>\n"),
        Arguments.of(
            new Embed(link, "A <video>"),
            "<p><a href=\"https://a.example/?a=1&amp;b=2\">A &lt;video&gt;</a></p>\n"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockHasItsPlainMarkup(Block block, String html) {
    assertThat(BodyHtml.of(List.of(block))).isEqualTo(html);
  }
}
