package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// One field from which everything can be reached without a mouse.
class PaletteTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openThePalette() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.window(desk);
    open.press(KeyCode.CONTROL, KeyCode.K);
  }

  private Place place() {
    return HeadlessFx.on(() -> open.model().headlines().place().get());
  }

  @Test
  void aCommandIsFoundByItsNameAndDone() {
    open.type("bookmarks");
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".palette")).isFalse();
    assertThat(place()).isEqualTo(Place.Shelf.BOOKMARKS);
  }

  @Test
  void aConditionOfTheListIsSetAndTakenAwayEvenFromTheFrontPage() {
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    command("only unread");
    assertThat(HeadlessFx.on(() -> open.model().headlines().selection().filter().unread()))
        .isTrue();
    assertThat(HeadlessFx.on(() -> open.model().covers().front().get())).isFalse();
    command("only unread");
    assertThat(HeadlessFx.on(() -> open.model().headlines().selection().filter().unread()))
        .isFalse();
  }

  @Test
  void whatIsListedIsRenamedAndFiledByTheKeyboard() {
    open.press(KeyCode.ESCAPE);
    command("orbde");
    command("rename this");
    open.type("moon desk");
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the new name", () -> place().title().equals("moon desk"));
    command("move this source");
    open.type("sky");
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the folder", () -> open.says("sky"));
    command("out of its folder");
    HeadlessFx.until("no folder", () -> !open.says("sky"));
    open.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    command("rename this");
    assertThat(open.says("What is listed here has no name of yours.")).isTrue();
  }

  private void command(String words) {
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.type(words);
    open.press(KeyCode.ENTER);
  }

  @Test
  void aCommandShowsItsKeys() {
    open.type("next unread");
    assertThat(open.says("Next unread headline")).isTrue();
    assertThat(open.says("n")).isTrue();
  }

  @Test
  void aSourceIsGoneTo() {
    open.type("orbde");
    open.press(KeyCode.ENTER);
    assertThat(place().title()).isEqualTo("Orbit Desk");
  }

  @Test
  void aKeptSearchIsBegunAgainEvenAfterARestartAndForgottenByTheSameKey() {
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.SLASH);
    open.type("buoys");
    open.press(KeyCode.ENTER);
    open.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(open.says("“buoys” is kept in the left column.")).isTrue();
    desks.close(open);
    open = desks.window(desk);
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.type("buoys");
    assertThat(open.says("Kept search")).isTrue();
    open.press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.Found("buoys"));
    open.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(HeadlessFx.on(() -> open.window().settings().searches().get())).isEmpty();
    open.click(open.saying("Undo"));
    assertThat(HeadlessFx.on(() -> open.window().settings().searches().get()))
        .containsExactly(KeptSearch.of("buoys"));
  }

  @Test
  void aHeadlineIsOpened() {
    open.type("customs");
    open.press(KeyCode.ENTER);
    assertThat(open.article().title()).isEqualTo("Customs hall reopens");
  }

  @Test
  void theLastLineSearches() {
    open.type("xyzzy");
    open.press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.Found("xyzzy"));
  }

  @Test
  void theCardIsAsHighAsItsLines() {
    double full = height();
    open.type("xyzzy");
    double oneLine = height();
    assertThat(oneLine).isLessThan(full / 3);
    open.type("z");
    assertThat(height()).isEqualTo(oneLine);
  }

  private double height() {
    return HeadlessFx.on(() -> open.node(".palette").getLayoutBounds().getHeight());
  }

  @Test
  void arrowsChooseWhileTheFieldKeepsTheKeyboard() {
    open.type("update");
    open.press(KeyCode.DOWN);
    open.type("s");
    assertThat(open.says("Search for “updates” in what is kept")).isTrue();
  }

  @Test
  void lettersAreNoCommandsWhileItIsOpenAndEscapeGivesTheKeyboardBack() {
    open.type("j");
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNull();
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".palette")).isFalse();
    open.press(KeyCode.J);
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNotNull();
  }
}
