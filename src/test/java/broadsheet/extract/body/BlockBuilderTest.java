package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Block.Table;
import broadsheet.news.Mark;
import broadsheet.news.Span;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockBuilderTest {

  private static final URI PAGE = URI.create("https://harbour.example/news/quay.html");

  @Test
  void everyKindOfBlockKeepsItsPlace() {
    List<Block> blocks =
        build(
            """
            <p>First.</p>
            <h3>Why it matters</h3>
            <blockquote><p>We sailed.</p></blockquote>
            <ol><li>One</li><li>Two</li></ol>
            <pre>x = 1</pre>
            <hr>
            <table><tr><th>Port</th><th>Ships</th></tr><tr><td>Ayr</td><td>4</td></tr></table>
            <iframe src="//video.example/9" title="The launch"></iframe>
            <p>Last.</p>
            """);
    assertThat(blocks)
        .extracting(block -> (Object) block.getClass())
        .containsExactly(
            Paragraph.class,
            Heading.class,
            Quote.class,
            ListBlock.class,
            Block.Code.class,
            Rule.class,
            Table.class,
            Embed.class,
            Paragraph.class);
    assertThat(blocks.get(3))
        .isEqualTo(
            new ListBlock(
                true, List.of(List.of(Paragraph.of("One")), List.of(Paragraph.of("Two")))));
    assertThat(blocks.get(7))
        .isEqualTo(new Embed(URI.create("https://video.example/9"), "The launch"));
  }

  @Test
  void marksAndLinksAreKept() {
    List<Block> blocks = build("<p>The <b>grey <i>ship</i></b> <a href='/a?b=1'>sailed</a>.</p>");
    assertThat(blocks)
        .containsExactly(
            new Paragraph(
                List.of(
                    Span.of("The "),
                    new Span("grey ", Set.of(Mark.STRONG), null),
                    new Span("ship", Set.of(Mark.STRONG, Mark.EMPHASIS), null),
                    Span.of(" "),
                    new Span("sailed", Set.of(), URI.create("https://harbour.example/a?b=1")),
                    Span.of("."))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "#top",
        "",
        "http://"
      })
  void aLinkThatIsNotSafeIsOnlyText(String href) {
    List<Block> blocks = build("<p>Go <a href=\"" + href + "\">there</a></p>");
    assertThat(((Paragraph) blocks.getFirst()).spans()).allMatch(span -> span.link() == null);
  }

  @Test
  void aPictureCarriesItsCaption() {
    List<Block> blocks =
        build(
            "<p>One.</p><figure><img data-src='/q.jpg' src='data:image/gif;base64,R0' width=800"
                + " height=600 alt='A quay'><figcaption>The"
                + " quay.</figcaption></figure><p>Two.</p>");
    Figure figure = (Figure) blocks.get(1);
    assertThat(figure.picture().url()).isEqualTo(URI.create("https://harbour.example/q.jpg"));
    assertThat(figure.picture().width()).isEqualTo(800);
    assertThat(figure.picture().alt()).isEqualTo("A quay");
    assertThat(Span.text(figure.caption())).isEqualTo("The quay.");
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() {
    List<Block> blocks = build("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>");
    assertThat(blocks).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
  }

  @Test
  void whatIsNotKeptLeavesNothing() {
    Layout layout = LayoutReader.read(Jsoup.parse("<ul><li>a</li></ul><img src=x.png>").body());
    assertThat(new BlockBuilder(layout, new BitSet(), null, PAGE).build(layout.root())).isEmpty();
  }

  private static List<Block> build(String html) {
    Layout layout = LayoutReader.read(Jsoup.parse(html).body());
    BitSet all = new BitSet();
    all.set(0, layout.passages().size());
    return new BlockBuilder(layout, all, null, PAGE).build(layout.root());
  }
}
