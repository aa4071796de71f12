package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.SourceId;
import broadsheet.update.BadFeed;
import broadsheet.update.BadPage;
import broadsheet.update.Gazette;
import broadsheet.update.OddPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the web sends instead of news, as the window says it; what was kept can still be read.
class BadInputWindowTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private final Gazette gazette = new Gazette("127.0.3.9");
  private DeskFixture desk;

  @BeforeEach
  void keepOneArticle() throws InterruptedException {
    desk = desks.with(DeskFixture.empty(folder));
    SourceId source = desk.library().add(gazette.source());
    assertThat(desk.updater().update(List.of(source)).await().articlesKept()).isEqualTo(1);
  }

  @AfterEach
  void close() {
    gazette.close();
  }

  @ParameterizedTest
  @EnumSource
  void aSourceSaysWhatIsWrongOverItsHeadlines(BadFeed bad) {
    bad.serveFrom(gazette);
    OpenDesk open = updated();
    open.click(open.saying(Gazette.TITLE));
    HeadlessFx.until("the sentence", () -> open.shows(".trouble"));
    assertThat(text(open, ".trouble-problem")).containsIgnoringCase(bad.said());
    assertThat(text(open, ".trouble .meta")).startsWith("Asked again");
    if (bad != BadFeed.NO_SERVER) { // without a network no source is to blame
      assertThat(spoken(open.node(".source-row:failing"))).containsIgnoringCase(bad.said());
    }
    assertKeptIsRead(open);
  }

  @ParameterizedTest
  @EnumSource
  void anArticleSaysWhyItIsNotKept(BadPage bad) {
    bad.serveFrom(gazette);
    OpenDesk open = updatedWithFog();
    assertThat(text(open, ".article .empty-sentence"))
        .startsWith("This article is not kept.")
        .containsIgnoringCase(bad.said());
    assertThat(open.says("Try again")).isTrue();
    assertThat(open.shows(".source-row:failing")).as("the source is to blame").isFalse();
    assertKeptIsRead(open);
  }

  @Test
  void aPageThatNamesTheWrongCharsetIsReadAllTheSame() {
    OddPages.wrongCharset(gazette);
    OpenDesk open = updatedWithFog();
    assertThat(article(open)).contains(OddPages.DANISH);
  }

  @Test
  void whatLeadsOutOfTheWebIsPlainText() {
    OddPages.traps(gazette);
    OpenDesk open = updatedWithFog();
    assertThat(article(open)).contains("The harbour office opened its doors");
  }

  @Test
  void aSourceThatIsGoneForGoodSaysThatItIsNotAskedAgain() {
    gazette.site().answer("/feed.xml", 410, Map.of(), "");
    OpenDesk open = updated();
    open.click(open.saying(Gazette.TITLE));
    HeadlessFx.until("the sentence", () -> open.shows(".trouble"));
    assertThat(text(open, ".trouble-problem")).contains("410");
    assertThat(text(open, ".trouble .meta")).isEqualTo("Not asked again by itself.");
    assertKeptIsRead(open);
  }

  @Test
  void aSourceThatIsWellAgainSaysNothing() {
    BadFeed.SERVER_ERROR.serveFrom(gazette);
    OpenDesk open = updated();
    open.click(open.saying(Gazette.TITLE));
    HeadlessFx.until("the sentence", () -> open.shows(".trouble"));
    gazette.prints(Gazette.KEPT, gazette.kept());
    open.click(open.saying("Ask now"));
    HeadlessFx.until("the sentence to go", () -> !open.shows(".trouble"));
    assertThat(open.shows(".source-row:failing")).isFalse();
  }

  /// Updates, and opens the new headline.
  private OpenDesk updatedWithFog() {
    OpenDesk open = updated();
    HeadlessFx.until("the headline", () -> open.says(Gazette.FOG));
    open.click(open.saying(Gazette.FOG));
    return open;
  }

  private OpenDesk updated() {
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.F5);
    HeadlessFx.until("the update to end", () -> open.model().update().last().get() != null);
    open.settle();
    return open;
  }

  private static void assertKeptIsRead(OpenDesk open) {
    open.click(open.saying(Gazette.KEPT));
    assertThat(article(open)).contains(Gazette.KEPT, "The harbour office opened its doors");
  }

  private static String text(OpenDesk open, String selector) {
    return ((Labeled) open.node(selector)).getText();
  }

  private static String spoken(Node node) {
    return HeadlessFx.on(
        () -> {
          Node up = node;
          while (!(up instanceof Cell)) {
            up = up.getParent();
          }
          return up.getAccessibleText();
        });
  }

  private static String article(OpenDesk open) {
    RichTextArea area = (RichTextArea) open.node(".rich-text-area");
    return HeadlessFx.on(
        () -> {
          StyledTextModel text = area.getModel();
          return IntStream.range(0, text.size())
              .mapToObj(text::getPlainText)
              .collect(Collectors.joining("\n"));
        });
  }
}
