package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.commands.Key;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The front page in the window.
class FrontPageTest {

  private static final String LEAD = "Island ferries halted as strait buoys drift off station";

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void open() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.frontPage(desk);
  }

  @Test
  void isWhatAReaderFindsAndItsLeadHasTheKeyboard() {
    assertThat(open.shows(".front .lead")).isTrue();
    assertThat(open.says(LEAD)).isTrue();
    assertThat(focused()).contains(LEAD, "Harbour Wire", "Busan", "unread");
  }

  @Test
  void enterOpensAStoryOnTheDeskAndTheWayBackLeadsToThatStory() {
    open.press(KeyCode.RIGHT);
    String story = focused();
    assertThat(story).doesNotContain(LEAD);
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".front .lead")).isFalse();
    String title = open.article().title();
    assertThat(story).startsWith(title);
    assertThat(open.shows(".headlines")).isTrue();

    open.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(open.shows(".front .lead")).isTrue();
    assertThat(focused()).startsWith(title);
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNull();
  }

  @Test
  void aClickOpensAStoryAndAClickOnTheLeftLeadsBack() {
    open.click(open.saying(LEAD));
    assertThat(open.article().title()).isEqualTo(LEAD);
    open.click(open.node(".source-row"));
    assertThat(open.shows(".front .lead")).isTrue();
  }

  @Test
  void theListAndThePageLeadToEachOther() {
    open.click(open.named("Show the front page as a list"));
    assertThat(open.shows(".front .lead")).isFalse();
    assertThat(open.shows(".headlines .headline")).isTrue();
    open.click(open.named("Back to the front page"));
    assertThat(open.shows(".front .lead")).isTrue();
  }

  @Test
  void arrowsLeadRoundAndReachEveryStory() {
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.RIGHT);
    String inTheLastColumn = focused();
    open.press(KeyCode.DOWN);
    assertThat(focused()).isNotEqualTo(inTheLastColumn);
    open.press(KeyCode.LEFT);
    open.press(KeyCode.LEFT);
    assertThat(focused()).contains(LEAD);
  }

  @Test
  void aPageIsTurnedByAKeyAndByItsSign() {
    desk.prints(
        Objects.requireNonNull(desk.newest().source()),
        IntStream.range(0, 60)
            .mapToObj(n -> story("Report number " + "x".repeat(n + 1), null, 600 + n))
            .toArray(Headline[]::new));
    desks.close(open);
    open = desks.frontPage(desk);
    assertThat(page()).isZero();
    open.press(KeyCode.PAGE_DOWN);
    assertThat(page()).isEqualTo(1);
    assertThat(open.says(LEAD)).isFalse();
    open.click(open.named("Previous page (Page Up)"));
    assertThat(open.says(LEAD)).isTrue();
  }

  private int page() {
    return HeadlessFx.on(() -> open.model().front().number().get());
  }

  @Test
  void aLeadThatWasReadLeadsStill() {
    Paint ink = ((Labeled) open.node(".lead .story-title")).getTextFill();
    open.press(KeyCode.M);
    HeadlessFx.until("the mark", () -> open.shows(".lead:read"));
    open.settle();
    assertThat(((Labeled) open.node(".lead .story-title")).getTextFill()).isEqualTo(ink);
  }

  @Test
  void aStoryIsBookmarkedUnderTheKeyboard() {
    open.press(KeyCode.B);
    assertThat(desk.library().bookmarks())
        .extracting(bookmark -> bookmark.listing().headline().title())
        .containsExactly(LEAD);
    HeadlessFx.until("the mark", () -> open.shows(".story:bookmarked"));
  }

  @Test
  void theReadersOwnKeysHoldOnItToo() {
    HeadlessFx.run(
        () ->
            open.window()
                .settings()
                .keys()
                .set(Map.of("bookmark", List.of(Key.of("x")), "mark-read", List.of(Key.of("y")))));
    open.press(KeyCode.B);
    assertThat(desk.library().bookmarks()).isEmpty();
    open.press(KeyCode.X);
    assertThat(desk.library().bookmarks()).hasSize(1);
    open.press(KeyCode.Y);
    HeadlessFx.until("the mark", () -> open.shows(".story:read"));
  }

  @Test
  void theNameOfASectionLeadsToItsHeadlines() {
    open.click(open.node(".briefs-title"));
    assertThat(open.shows(".front .lead")).isFalse();
    assertThat(open.shows(".headlines .headline")).isTrue();
  }

  @Test
  void whatArrivesIsOfferedAndMovesNothing() {
    open.press(KeyCode.RIGHT);
    String story = focused();
    SourceId source = desk.library().sources().getFirst().id();
    desk.prints(source, DeskFixture.story("Gulls return to the pier", null, 1));
    HeadlessFx.until("the offer", () -> open.says("1 new"));
    assertThat(open.says("Gulls return to the pier")).isFalse();
    assertThat(focused()).isEqualTo(story);

    open.click(open.saying("1 new"));
    assertThat(open.says("Gulls return to the pier")).isTrue();
    assertThat(open.says("1 new")).isFalse();
  }

  @Test
  void whatArrivesWhileTheListLiesOpenIsOnThePageThatOneGoesBackTo() {
    open.click(open.named("Show the front page as a list"));
    int before = stories();
    SourceId source = desk.library().sources().getFirst().id();
    desk.prints(source, DeskFixture.story("Gulls return to the pier", null, 1));
    HeadlessFx.until("the story", () -> stories() > before);
    open.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(open.shows(".front .lead")).isTrue();
    assertThat(open.says("Gulls return to the pier")).isTrue();
  }

  private int stories() {
    return HeadlessFx.on(() -> open.model().front().stories().get());
  }

  @Test
  void aSearchHidesItAndItsEndBringsItBack() {
    open.press(KeyCode.SLASH);
    open.type("ferries");
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".front .lead")).isFalse();
    HeadlessFx.run(() -> open.model().endSearch());
    open.settle();
    assertThat(open.shows(".front .lead")).isTrue();
  }

  @Test
  void aPageOfTheSameStoriesIsStretchedRatherThanPrintedAgain() {
    open.press(KeyCode.RIGHT); // once it is read nothing that is late has it printed anew
    Node lead = open.node(".lead");
    double width = HeadlessFx.on(() -> lead.getLayoutBounds().getWidth());
    HeadlessFx.run(() -> open.stage().setWidth(open.stage().getWidth() + 10));
    open.settle();
    assertThat(open.node(".lead")).isSameAs(lead);
    assertThat(HeadlessFx.on(() -> lead.getLayoutBounds().getWidth())).isGreaterThan(width);
  }

  @ParameterizedTest
  @CsvSource({"900, 600, 1", "1280, 800, 1", "1440, 900, 1", "1280, 800, 2"})
  void nothingReachesOverTheEdge(double width, double height, double scale) {
    HeadlessFx.run(
        () -> {
          open.stage().setWidth(width);
          open.stage().setHeight(height);
          open.window().settings().scale().set(scale);
        });
    open.settle();
    List<Bounds> stories =
        HeadlessFx.on(
            () ->
                open.scene().getRoot().lookupAll(".story").stream()
                    .map(story -> story.localToScene(story.getLayoutBounds()))
                    .toList());
    assertThat(stories).isNotEmpty().allMatch(story -> story.getMaxX() <= width - 24);
  }

  private @Nullable String focused() {
    return HeadlessFx.on(
        () -> {
          Node owner = open.scene().getFocusOwner();
          return owner == null ? null : owner.getAccessibleText();
        });
  }
}
