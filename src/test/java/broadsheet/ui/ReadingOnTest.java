package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Mark;
import broadsheet.news.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The space bar reads on: a page of the article and, at its end, the next one that is not read. A
/// figure leads on to its footnote, and that back.
class ReadingOnTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;

  @BeforeEach
  void print() {
    desk = desks.with(DeskFixture.filled(folder));
  }

  private OpenDesk opened(int paragraphs) {
    Block paragraph =
        Paragraph.of("Ferries between the mainland and the islands stopped. ".repeat(6));
    return desks.article(desk, Collections.nCopies(paragraphs, paragraph));
  }

  @Test
  void aLongArticleIsReadPageByPage() {
    OpenDesk open = opened(60);
    String title = open.article().title();
    double before = open.article().scrolled();
    open.press(KeyCode.SPACE);
    double once = open.article().scrolled();
    assertThat(once).isGreaterThan(before);
    open.press(KeyCode.SPACE);
    assertThat(open.article().scrolled()).isGreaterThan(once);
    assertThat(open.article().title()).isEqualTo(title);
  }

  @Test
  void atTheEndOfAnArticleTheNextUnreadOneOpens() {
    OpenDesk open = opened(1);
    String title = open.article().title();
    open.press(KeyCode.SPACE);
    assertThat(open.article().title()).isNotEqualTo(title);
  }

  @Test
  void aFootnoteIsReadAndLeadsBack() {
    Span figure = new Span("1", Set.of(Mark.SUPERSCRIPT), null);
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(List.of(Span.of("The buoys drifted"), figure)));
    body.addAll(Collections.nCopies(40, Paragraph.of("Nothing of that kind is told here.")));
    body.add(new Paragraph(List.of(figure, Span.of(" So the pilots say."))));
    OpenDesk open = desks.article(desk, body);
    HeadlessFx.run(open.node(".page-text")::requestFocus);
    open.press(KeyCode.TAB);
    assertThat(((Labeled) open.node(".link-target")).getText()).isEqualTo("1 So the pilots say.");
    open.press(KeyCode.ENTER);
    assertThat(open.article().scrolled()).isGreaterThan(0.8);
    open.press(KeyCode.ENTER);
    assertThat(open.article().scrolled()).isLessThan(0.2);
  }

  @Test
  void aButtonKeepsItsSpaceBar() {
    OpenDesk open = opened(1);
    String title = open.article().title();
    HeadlessFx.run(() -> open.saying("Update").requestFocus());
    open.press(KeyCode.SPACE);
    assertThat(open.article().title()).isEqualTo(title);
  }
}
