package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Theme;
import broadsheet.update.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DeskWindowTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void aKeyOpensTheNextHeadlineAndMarksItRead() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    Listing opened = open.article().listing();
    assertThat(opened.headline().title()).startsWith("Island ferries");
    HeadlessFx.until(
        "read", () -> desk.library().listing(opened.id()).orElseThrow().state().read());
  }

  @Test
  void oneKeyBookmarksAndTheShelfListsIt() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    open.press(KeyCode.B);
    assertThat(desk.library().bookmarks()).hasSize(1);
    open.click(open.saying("Bookmarks"));
    assertThat(HeadlessFx.on(() -> open.model().headlines().place().get()))
        .isEqualTo(Place.Shelf.BOOKMARKS);
    assertThat(open.says("Island ferries halted as strait buoys drift off station")).isTrue();
  }

  @Test
  void taskBarsKnowItByItsSign() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    assertThat(HeadlessFx.on(() -> List.copyOf(open.stage().getIcons())))
        .hasSizeGreaterThan(2)
        .allSatisfy(sign -> assertThat(sign.isError()).isFalse());
  }

  @Test
  void lettersTypedIntoTheSearchAreNotCommands() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.SLASH);
    open.type("jbs");
    assertThat(HeadlessFx.on(() -> open.model().search().words().get())).isEqualTo("jbs");
    assertThat(desk.library().bookmarks()).isEmpty();
    open.press(KeyCode.ESCAPE);
    assertThat(HeadlessFx.on(() -> open.model().search().words().get())).isEmpty();
  }

  @Test
  void aSearchListsWhatMatchesAndSaysSoIfNothingDoes() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.SLASH);
    open.type("xyzzy");
    open.press(KeyCode.ENTER);
    assertThat(open.says("Nothing that is kept matches “xyzzy”.")).isTrue();
    open.click(open.saying("End the search"));
    assertThat(HeadlessFx.on(() -> open.model().headlines().place().get()))
        .isEqualTo(Place.Shelf.FRONT_PAGE);
  }

  @Test
  void theWindowOpensAsItWasLeft() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    HeadlessFx.run(
        () -> {
          first.stage().setWidth(1200);
          first.stage().setHeight(700);
        });
    first.press(KeyCode.F9);
    first.press(KeyCode.J);
    first.press(KeyCode.J);
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(second.scene().getWidth()).isEqualTo(1200);
    assertThat(second.article().title()).startsWith("Survey ship");
    assertThat(second.shows(".sidebars")).isFalse();
  }

  @Test
  void aNewcomerChoosesSourcesAndSeesTheDesk() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    desk.offers("Harbour Wire", Region.ASIA, true);
    desk.offers("Orbit Desk", Region.WORLD, false);
    OpenDesk open = desks.window(desk);
    assertThat(open.says("What would you like to read?")).isTrue();
    open.click(open.saying("Follow 1 source"));
    HeadlessFx.until("the desk", () -> !open.model().covers().newcomer().get());
    open.settle();
    assertThat(open.says("Harbour Wire")).isTrue();
  }

  @Test
  void arrivalsAreOfferedAndTheChosenHeadlineStays() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    SourceId source = Objects.requireNonNull(desk.newest().source());
    desk.prints(source, story("Fog lifts over the estuary", null, 1));
    HeadlessFx.until("the offer", () -> open.model().headlines().arrivals().count().get() == 1);
    open.settle();
    assertThat(open.says("Fog lifts over the estuary")).isFalse();
    open.click(open.saying("1 new"));
    assertThat(open.says("Fog lifts over the estuary")).isTrue();
    assertThat(open.article().title()).startsWith("Island ferries");
  }

  @Test
  void allThatIsListedIsMarkedReadAndTakenBack() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.SHIFT, KeyCode.A);
    assertThat(desk.library().counts().unread()).isZero();
    assertThat(open.says("8 headlines marked as read.")).isTrue();
    open.click(open.saying("Undo"));
    assertThat(desk.library().counts().unread()).isEqualTo(8);
  }

  @Test
  void aKeyTakesBackWhatWasDoneLastAndThenNothingMore() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.SHIFT, KeyCode.A);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(desk.library().counts().unread()).isEqualTo(8);
    assertThat(open.says("Undo")).isFalse();
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(desk.library().counts().unread()).isEqualTo(8);
  }

  @Test
  void goingElsewhereEndsASearch() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.SLASH);
    open.type("ferries");
    open.press(KeyCode.ENTER);
    open.click(open.saying("Bookmarks"));
    assertThat(HeadlessFx.on(() -> open.model().search().words().get())).isEmpty();
    assertThat(HeadlessFx.on(() -> open.model().headlines().place().get()))
        .isEqualTo(Place.Shelf.BOOKMARKS);
  }

  @Test
  void theListSpeaks() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    assertThat(
            HeadlessFx.on(
                () ->
                    open.scene().getRoot().lookupAll(".headlines .list-cell").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
        .contains(
            "Island ferries halted as strait buoys drift off station, Harbour Wire, Busan,"
                + " 40 minutes ago, unread");
  }

  @Test
  void anotherThemeIsWornAtOnceAndRemembered() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    HeadlessFx.run(() -> open.window().settings().theme().set(Theme.SEPIA));
    open.settle();
    assertThat(open.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("sepia.css"));
    assertThat(Remembered.in(desk.desk().stateFolder()).settings().theme().get())
        .isEqualTo(Theme.SEPIA);
  }
}
