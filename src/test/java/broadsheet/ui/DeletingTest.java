package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Sidebar;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A story is deleted by a key or a menu wherever it stands, and comes back by undo.
class DeletingTest {

  private static final String FERRIES = "Island ferries halted as strait buoys drift off station";
  private static final String SHIP = "Survey ship maps a canyon wider than its charts said";
  private static final String DELETED = "Deleted “" + FERRIES + "”.";

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openTheDesk() {
    desk = desks.with(DeskFixture.filled(folder));
    desk.library()
        .list(Selection.EVERYTHING, null, 9)
        .forEach(listing -> desk.keep(listing, List.of()));
    Headline gulls = DeskFixture.story("Gulls", null, 9);
    desk.keep(desk.newest(), List.of(), new Sidebar("Near", List.of(gulls)));
    open = desks.window(desk);
  }

  private List<String> listed() {
    return desk.library().list(Selection.EVERYTHING, null, 99).stream()
        .map(listing -> listing.headline().title())
        .toList();
  }

  private Listing opened() {
    return Objects.requireNonNull(open.model().article().opened().get());
  }

  @Test
  void deleteTakesTheOpenStoryOffAndOpensTheNextAndUndoBringsItBackOpen() {
    List<String> before = listed();
    open.press(KeyCode.J);
    open.press(KeyCode.B);
    assertThat(open.article().title()).isEqualTo(FERRIES);
    open.press(KeyCode.DELETE);
    assertThat(open.article().title()).isEqualTo(SHIP);
    assertThat(open.says(FERRIES)).isFalse();
    assertThat(open.says(DELETED)).isTrue();
    assertThat(listed()).doesNotContain(FERRIES);
    assertThat(desk.library().bookmarks()).isEmpty();

    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo(FERRIES);
    assertThat(open.says(FERRIES)).isTrue();
    assertThat(open.says(DELETED)).isFalse();
    assertThat(listed()).isEqualTo(before);
    assertThat(desk.library().bookmarks()).hasSize(1);
    open.press(KeyCode.J);
    assertThat(open.article().title()).as("it stands where it stood").isEqualTo(SHIP);
    assertThat(open.shows(".arrived")).isFalse();
  }

  @Test
  void ofSeveralTheLastComesBackFirstAndNothingMoreOnceSomethingElseIsDone() {
    List<String> before = listed();
    open.press(KeyCode.J);
    for (int i = 0; i < 3; i++) {
      open.press(KeyCode.DELETE);
    }
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo(before.get(2));
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo(SHIP);
    assertThat(open.says(DELETED)).isTrue();
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo(FERRIES);
    assertThat(listed()).isEqualTo(before);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(listed()).isEqualTo(before);

    open.press(KeyCode.DELETE);
    open.press(KeyCode.SHIFT, KeyCode.A);
    open.press(KeyCode.DELETE);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(listed()).doesNotContain(FERRIES).contains(SHIP);
  }

  @Test
  void theUndoBarTakesItBackToo() {
    open.press(KeyCode.J);
    open.press(KeyCode.SHIFT, KeyCode.D);
    open.click(open.saying("Undo"));
    assertThat(open.article().title()).isEqualTo(FERRIES);
  }

  @ParameterizedTest
  @ValueSource(strings = {".headlines .list-view", ".page-text", ".sources .list-view"})
  void whereverTheKeyboardIs(String part) {
    open.press(KeyCode.J);
    Node node = open.node(part);
    HeadlessFx.run(node::requestFocus);
    open.press(KeyCode.DELETE);
    assertThat(open.says(DELETED)).isTrue();
    assertThat(open.article().title()).isEqualTo(SHIP);
    assertThat(desk.library().sources()).hasSize(5);
    HeadlessFx.run(node::requestFocus);
    open.press(KeyCode.SHIFT, KeyCode.D);
    assertThat(open.says("Deleted “" + SHIP + "”.")).isTrue();
  }

  @Test
  void afterTheLastOneTheOneBeforeIsOpened() {
    List<String> all = listed();
    all.forEach(story -> open.press(KeyCode.J));
    assertThat(open.article().title()).isEqualTo(all.getLast());
    open.press(KeyCode.DELETE);
    assertThat(open.article().title()).isEqualTo(all.get(all.size() - 2));
    for (int left = all.size() - 1; left > 0; left--) {
      open.press(KeyCode.DELETE);
    }
    assertThat(listed()).isEmpty();
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNull();
    open.press(KeyCode.DELETE);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo(all.getFirst());
  }

  @Test
  void theMenuOverARowDeletesThatRowAndLeavesTheOpenStoryOpen() {
    open.press(KeyCode.J);
    open.click(open.saying(SHIP), MouseButton.SECONDARY);
    open.click(open.saying("Delete"));
    assertThat(open.says(SHIP)).isFalse();
    assertThat(listed()).doesNotContain(SHIP).contains(FERRIES);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.says(SHIP)).isTrue();
  }

  @Test
  void theKeyForMenusOpensTheMenuOfTheChosenRow() {
    open.press(KeyCode.J);
    askForTheMenu(open.node(".headlines .list-view"));
    open.click(open.saying("Delete"));
    assertThat(open.says(DELETED)).isTrue();
  }

  @Test
  void theMenuOverTheArticleMarksAndDeletes() {
    open.press(KeyCode.J);
    open.click(open.node(".page-text"), MouseButton.SECONDARY);
    open.click(open.saying("Bookmark"));
    assertThat(desk.library().bookmarks()).hasSize(1);
    HeadlessFx.until("the window to know that it is read", () -> opened().state().read());
    open.click(open.node(".page-text"), MouseButton.SECONDARY);
    assertThat(open.says("Mark as unread")).isTrue();
    open.click(open.saying("Delete"));
    assertThat(open.says(DELETED)).isTrue();
  }

  @Test
  void aStoryReachedFromASidebarLeadsBackToWhereItWasReachedFrom() {
    open.press(KeyCode.J);
    Listing gulls =
        desk.library().sidebars(open.article().listing().id()).getFirst().headlines().getFirst();
    desk.keep(gulls, List.of());
    HeadlessFx.run(() -> open.model().article().hop(gulls));
    open.settle();
    assertThat(open.article().title()).isEqualTo("Gulls");
    open.press(KeyCode.DELETE);
    assertThat(open.article().title()).isEqualTo(FERRIES);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.article().title()).isEqualTo("Gulls");
  }

  @Test
  void inTheLeftColumnWhereNoHeadlineIsChosenTheSourceIsLeft() {
    open.click(open.saying("Terra Ledger"));
    open.press(KeyCode.DELETE);
    assertThat(open.says("No longer following Terra Ledger.")).isTrue();
    assertThat(listed()).contains(SHIP);
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.says("Terra Ledger")).isTrue();
  }

  @Test
  void onTheFrontPageTheStoryWithTheKeyboardGoesAndTheNextHasIt() {
    HeadlessFx.run(() -> open.model().front().wanted().set(true));
    open.settle();
    open.press(KeyCode.DELETE);
    assertThat(open.says(DELETED)).isTrue();
    assertThat(open.says(FERRIES)).isFalse();
    assertThat(open.shows(".front .lead")).isTrue();
    assertThat(open.hasKeyboard(".front .lead")).isTrue();
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.says(FERRIES)).isTrue();
    assertThat(open.shows(".front .lead")).as("the page stays").isTrue();
  }

  @Test
  void theFrontPageCanBeEmptiedAndFilledAgain() {
    HeadlessFx.run(() -> open.model().front().wanted().set(true));
    open.settle();
    int all = listed().size();
    for (int i = 0; i < all; i++) {
      open.press(KeyCode.DELETE);
    }
    assertThat(listed()).isEmpty();
    assertThat(open.shows(".front .lead")).isFalse();
    for (int i = 0; i < all; i++) {
      open.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(listed()).hasSize(all);
    assertThat(open.says(FERRIES)).isTrue();
    assertThat(open.hasKeyboard(".front")).isTrue();
  }

  @Test
  void theMenuOverAStoryOfTheFrontPageDeletesIt() {
    HeadlessFx.run(() -> open.model().front().wanted().set(true));
    open.settle();
    open.click(open.saying(SHIP), MouseButton.SECONDARY);
    open.click(open.saying("Delete"));
    assertThat(open.says(SHIP)).isFalse();
    assertThat(listed()).doesNotContain(SHIP);
  }

  /// As the system does when the key is pressed: the headless one has no such key.
  private void askForTheMenu(Node node) {
    HeadlessFx.run(
        () ->
            node.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
  }
}
