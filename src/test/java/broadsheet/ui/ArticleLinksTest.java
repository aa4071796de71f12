package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Span;
import broadsheet.ui.settings.Typeface;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Links and words of the open article.
class ArticleLinksTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private LinkedDesk desk;
  private OpenDesk open;

  @BeforeEach
  void read() {
    desk = LinkedDesk.in(desks, desks.with(DeskFixture.filled(folder)), ArticleLinksTest::body);
    open = desk.open();
  }

  @Test
  void theMouseOnALinkSaysWhereItLeads() {
    open.hover(link());
    assertThat(desk.said()).isEqualTo(desk.address());
    open.hover(open.node(".article-bar"));
    assertThat(open.shows(".link-target")).isFalse();
  }

  @Test
  void aLinkToAnArticleThatIsKeptOpensHereAndTheWayBackIsShown() {
    open.click(link());
    assertThat(desk.isFollowed()).isTrue();
    assertThat(open.shows(".crumb")).isTrue();
  }

  @Test
  void tabGoesToALinkSaysWhereItLeadsAndEnterFollowsIt() {
    desk.focusText();
    open.press(KeyCode.TAB);
    assertThat(desk.said()).isEqualTo(desk.address());
    assertThat(open.hasKeyboard(".page-text")).isTrue();
    open.press(KeyCode.ENTER);
    assertThat(desk.isFollowed()).isTrue();
    assertThat(open.shows(".link-target")).isFalse();
  }

  @Test
  void pastTheLastLinkTabLeavesTheTextAndShiftTabTheOtherWay() {
    desk.focusText();
    open.press(KeyCode.TAB);
    open.press(KeyCode.TAB);
    assertThat(open.hasKeyboard(".page-text")).isFalse();
    assertThat(open.shows(".link-target")).isFalse();
    open.press(KeyCode.SHIFT, KeyCode.TAB);
    open.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(open.shows(".link-target")).isTrue();
    open.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(open.hasKeyboard(".page-text")).isFalse();
  }

  @Test
  void aLinksMenuCopiesItsAddress() {
    open.click(link(), MouseButton.SECONDARY);
    open.click(open.saying("Copy the address"));
    assertThat(HeadlessFx.on(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(desk.address());
  }

  @Test
  void aKeyCopiesTheAddressOfTheOpenArticleAndSaysSoWhereverTheKeyboardIs() {
    String address = open.article().listing().headline().url().toString();
    desk.focusText();
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(HeadlessFx.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(address);
    assertThat(open.says("Copied " + address)).isTrue();
  }

  @Test
  void theTrailNamesTheWayAndTheOpenArticle() {
    assertThat(open.shows(".crumb-here")).isFalse();
    String left = open.article().title();
    open.click(link());
    assertThat(((Labeled) open.node(".crumb")).getText()).isEqualTo(left);
    assertThat(((Labeled) open.node(".crumb-here")).getText()).isEqualTo(open.article().title());
  }

  @Test
  void copiedWordsSayWhereTheyStand() {
    RichTextArea area = (RichTextArea) open.node(".page-text");
    HeadlessFx.run(area::requestFocus);
    HeadlessFx.run(area::selectAll);
    open.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(HeadlessFx.on(() -> Clipboard.getSystemClipboard().getString()))
        .contains("First words.\n\nwhat the survey found is told.")
        .contains("\n\n— Harbour Wire, 24 November 2026, https://news.example/Island");
  }

  @Test
  void theMousesSideButtonsGoBackAndForth() {
    open.click(link());
    open.click(open.node(".article-bar"), MouseButton.BACK);
    assertThat(open.article().title()).startsWith("Island ferries");
    open.click(open.node(".article-bar"), MouseButton.FORWARD);
    assertThat(desk.isFollowed()).isTrue();
  }

  @Test
  void theReaderChoosesWhatArticlesAreSetIn() {
    String serif = HeadlessFx.on(() -> link().getFont().getFamily());
    HeadlessFx.run(() -> open.window().settings().typeface().set(Typeface.SANS));
    open.settle();
    assertThat(HeadlessFx.on(() -> link().getFont().getFamily()))
        .isEqualTo("Inter")
        .isNotEqualTo(serif);
  }

  private static List<Block> body(URI canyon) {
    return List.of(
        Paragraph.of("First words."),
        new Paragraph(
            List.of(LinkedDesk.link("what the survey found", canyon), Span.of(" is told."))));
  }

  private Text link() {
    return open.article().words("what the survey found");
  }
}
