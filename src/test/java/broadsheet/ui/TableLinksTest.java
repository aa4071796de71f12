package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Table;
import broadsheet.news.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Links in a table are as those of the text: walked by the keyboard in reading order, and told of
/// by the mouse.
class TableLinksTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private LinkedDesk desk;
  private OpenDesk open;

  @BeforeEach
  void read() {
    desk = LinkedDesk.in(desks, desks.with(DeskFixture.filled(folder)), TableLinksTest::body);
    open = desk.open();
    desk.focusText();
  }

  @Test
  void tabWalksThemBetweenThoseOfTheTextAndBringsThemIntoSight() {
    assertThat(said(KeyCode.TAB)).endsWith("before");
    assertThat(said(KeyCode.TAB)).endsWith("busan");
    assertThat(isInSight(open.node(".link-here"))).isTrue();
    assertThat(said(KeyCode.TAB)).endsWith("osaka");
    assertThat(said(KeyCode.TAB)).isEqualTo(desk.address());
    assertThat(said(KeyCode.TAB)).endsWith("after");
    assertThat(open.shows(".link-here")).isFalse();
    assertThat(said(KeyCode.SHIFT, KeyCode.TAB)).isEqualTo(desk.address());
  }

  @Test
  void enterFollowsTheOneThatTheReaderIsOn() {
    for (int i = 0; i < 4; i++) {
      open.press(KeyCode.TAB);
    }
    open.press(KeyCode.ENTER);
    assertThat(desk.isFollowed()).isTrue();
  }

  @Test
  void whoSelectsOtherWordsIsOnItNoMore() {
    open.press(KeyCode.TAB);
    open.press(KeyCode.TAB);
    open.press(KeyCode.CONTROL, KeyCode.A);
    assertThat(open.shows(".link-here")).isFalse();
    assertThat(open.shows(".link-target")).isFalse();
  }

  @Test
  void theMouseOnOneSaysWhereItLeadsAndAClickFollowsIt() {
    for (int i = 0; i < 4; i++) {
      open.press(KeyCode.TAB); // into sight
    }
    Text link = open.article().words("a canyon");
    open.hover(open.article().words("Busan"));
    assertThat(desk.said()).endsWith("busan");
    open.hover(link);
    assertThat(desk.said()).isEqualTo(desk.address());
    open.click(link, MouseButton.SECONDARY);
    assertThat(open.says("Copy the address")).isTrue();
    open.press(KeyCode.ESCAPE);
    open.click(link);
    assertThat(desk.isFollowed()).isTrue();
  }

  private String said(KeyCode... keys) {
    open.press(keys);
    return desk.said();
  }

  private boolean isInSight(Node node) {
    return HeadlessFx.on(
        () -> {
          Bounds text = bounds(open.node(".page-text"));
          Bounds link = bounds(node);
          return link.getHeight() > 0 && text.contains(link);
        });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static List<Block> body(URI canyon) {
    Table table =
        new Table(
            List.of(
                List.of(cell(true, Span.of("Port")), cell(true, Span.of("Buoys"))),
                List.of(cell(false, link("Busan", "busan")), cell(false, Span.of("11"))),
                List.of(
                    cell(false, link("Osaka", "osaka")),
                    cell(false, LinkedDesk.link("a canyon", canyon)))));
    return List.of(
        new Paragraph(List.of(link("Before", "before"))),
        new Paragraph(Collections.nCopies(400, Span.of("Waiting for the buoys. "))),
        table,
        new Paragraph(List.of(link("After", "after"))));
  }

  private static Cell cell(boolean header, Span span) {
    return new Cell(header, List.of(span));
  }

  private static Span link(String words, String page) {
    return LinkedDesk.link(words, URI.create("https://news.example/" + page));
  }
}
