package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The list of what a search found tells how many, and marks its words.
class FoundInListTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void openTheDesk() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    desk.prints(
            desk.source("Harbour Wire", null),
            DeskFixture.story("Ferries halted as buoys drift", null, 1),
            DeskFixture.story("A ferry timetable for winter", null, 2))
        .forEach(one -> desk.keep(one, List.of()));
    open = desks.window(desk);
  }

  private void search(String words) {
    open.press(KeyCode.SLASH);
    open.type(words);
    open.press(KeyCode.ENTER);
  }

  @Test
  void theHeadTellsHowManyWereFoundWhileASearchIsShown() {
    assertThat(open.shows(".headlines-found")).isFalse();
    search("ferr");
    assertThat(open.says("2 found")).isTrue();
    open.click(open.node(".search-end"));
    HeadlessFx.run(() -> open.model().front().wanted().set(false));
    open.settle();
    assertThat(open.shows(".headlines-found")).isFalse();
  }

  @Test
  void itsWordsAreMarkedInTheTitles() {
    search("buoy");
    assertThat(marked()).containsExactly("Ferries halted as buoys drift");
    open.click(open.node(".search-end"));
    HeadlessFx.run(() -> open.model().front().wanted().set(false));
    open.settle();
    assertThat(marked()).isEmpty();
  }

  @Test
  void anotherSearchMarksItsOwnWordsInTheSameRows() {
    search("stopped");
    assertThat(open.says("2 found")).isTrue();
    assertThat(marked()).isEmpty();
    HeadlessFx.run(() -> open.model().search().searchFor("ferries"));
    open.settle();
    assertThat(open.says("2 found")).isTrue();
    assertThat(marked()).containsExactly("Ferries halted as buoys drift");
  }

  private List<String> marked() {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".found-words").stream()
                .filter(OpenDesk::seen)
                .map(Node::getParent)
                .map(title -> ((Labeled) title).getText())
                .toList());
  }
}
