package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Figure;
import broadsheet.news.Span;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LeadFigureTest {

  private static final URI PAGE = URI.create("https://harbour.example/news/quay.html");

  @Test
  void aCaptionedPictureUnderTheHeadlineOpensTheStory() {
    List<Block> blocks =
        build(
            "<h1>The quay</h1><table><tr><td><img src=q.jpg width=800></td></tr><tr><td>The quay at"
                + " dawn. Photo: Ada Holm</td></tr></table><p>It is grey.</p>");
    assertThat(blocks).hasSize(2);
    Figure figure = (Figure) blocks.getFirst();
    assertThat(Span.text(figure.caption())).isEqualTo("The quay at dawn.");
    assertThat(figure.credit()).isEqualTo("Ada Holm");
  }

  @Test
  void aPictureOverTheHeadlineIsTheSitesOwn() {
    assertThat(
            build(
                "<figure><img src=q.jpg width=800><figcaption>Our"
                    + " paper</figcaption></figure><h1>The quay</h1><p>It is grey.</p>"))
        .containsExactly(Block.Paragraph.of("It is grey."));
  }

  private static List<Block> build(String html) {
    Document page = Jsoup.parse(html);
    PictureTables.mend(page);
    Layout layout = LayoutReader.read(page.body());
    List<Passage> passages = layout.passages();
    BitSet last = new BitSet();
    last.set(passages.size() - 1);
    Passage headline =
        passages.stream()
            .filter(passage -> passage.box().tag().equals("h1"))
            .findFirst()
            .orElseThrow();
    return new BlockBuilder(layout, last, headline, PAGE).build(layout.root());
  }
}
