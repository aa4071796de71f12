package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.article.LinkMap.Stretch;
import broadsheet.ui.article.LinkTarget.Away;
import java.net.URI;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;

class LinkMapTest {

  private static final LinkTarget A = new Away(URI.create("https://a.example/"));
  private static final LinkTarget B = new Away(URI.create("https://b.example/"));

  private final LinkMap links = new LinkMap();

  @Test
  void aLinkOfSeveralLooksIsOne() {
    links.add(at(1, 4), at(1, 9), A);
    links.add(at(1, 9), at(1, 12), A);
    links.add(at(1, 12), at(1, 15), B);
    assertThat(links.after(TextPos.ZERO).map(Stretch::to)).contains(at(1, 12));
    assertThat(links.at(at(1, 11))).contains(A);
    assertThat(links.at(at(1, 12))).contains(B);
    assertThat(links.at(at(1, 15))).isEmpty();
  }

  @Test
  void oneAfterTheOtherIsFoundForwardAndBackward() {
    links.add(at(0, 2), at(0, 5), A);
    links.add(at(3, 0), at(3, 4), B);
    assertThat(links.after(at(0, 5)).map(Stretch::target)).contains(B);
    assertThat(links.after(at(3, 4))).isEmpty();
    assertThat(links.before(at(3, 0)).map(Stretch::target)).contains(A);
    assertThat(links.before(at(0, 2))).isEmpty();
    assertThat(links.of(at(3, 0), at(3, 4)).map(Stretch::target)).contains(B);
  }

  private static TextPos at(int paragraph, int character) {
    return TextPos.ofLeading(paragraph, character);
  }
}
