package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Source;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Sources are filed in folders by the mouse and by the menu.
class FoldersTest {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;
  private Robot robot;

  @BeforeEach
  void openTheDesk() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.window(desk);
    robot = HeadlessFx.on(HeadlessFx::robot);
  }

  private Source kept(String title) {
    return desk.library().sources().stream()
        .filter(source -> source.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSourceIsDraggedIntoAFolderWhichShowsItAndBackByUndo() {
    drag("Harbour Wire", "Space");
    assertThat(isMarked("Space")).isTrue();
    assertThat(isMarked("Orbit Desk")).isTrue();
    assertThat(isMarked("Terra Ledger")).isFalse();
    letGo();
    assertThat(isMarked("Space")).isFalse();
    assertThat(kept("Harbour Wire").folder()).isEqualTo("Space");
    assertThat(open.says("Harbour Wire is now in Space.")).isTrue();

    open.click(open.saying("Undo"));
    assertThat(kept("Harbour Wire").folder()).isNull();
  }

  @Test
  void whatIsDraggedIsNamedBesideThePointer() {
    assertThat(open.shows(".drag-ghost")).isFalse();
    drag("Harbour Wire", "Space");
    Bounds ghost = HeadlessFx.on(() -> bounds(open.node(".drag-ghost")));
    Point2D pointer = HeadlessFx.on(() -> robot.getMousePosition());
    Labeled name = HeadlessFx.on(() -> name(open.node(".drag-ghost")));
    assertThat(name.getText()).isEqualTo("Harbour Wire");
    assertThat(HeadlessFx.on(name::isTextTruncated)).isFalse();
    assertThat(ghost.contains(pointer)).isFalse();
    assertThat(new Point2D(ghost.getMinX(), ghost.getMinY()).distance(pointer)).isLessThan(24);
    letGo();
    assertThat(open.shows(".drag-ghost")).isFalse();
  }

  @Test
  void aListThatIsLongerThanItsRoomScrollsUnderWhatIsDraggedNearItsEdge() {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      desk.source("Buoy Letter " + letter, null);
    }
    HeadlessFx.until("the new sources", () -> open.says("Buoy Letter a"));
    drag("Buoy Letter a", "Buoy Letter c");
    assertThat(inSight("Terra Ledger")).isFalse();
    Bounds list = HeadlessFx.on(() -> bounds(open.node(".sources .list-view")));
    HeadlessFx.run(() -> robot.mouseMove(list.getCenterX(), list.getMaxY() - 4));
    HeadlessFx.until("the end", () -> inSight("Terra Ledger"));
    HeadlessFx.run(() -> robot.mouseMove(list.getCenterX(), list.getMinY() + 4));
    HeadlessFx.until("the beginning", () -> inSight("Front page"));
    letGo();
  }

  @Test
  void theLastOneDraggedOutTakesTheFolderAlong() {
    drag("Orbit Desk", "Sources");
    letGo();
    HeadlessFx.until("the folder to go", () -> !open.says("Space"));
    assertThat(kept("Orbit Desk").folder()).isNull();
  }

  @Test
  void escapeLetsItLieWhereItWas() {
    drag("Harbour Wire", "Space");
    open.press(KeyCode.ESCAPE);
    assertThat(isMarked("Space")).isFalse();
    letGo();
    assertThat(kept("Harbour Wire").folder()).isNull();
  }

  @Test
  void aFolderIsRenamedByTheKeyForMenus() {
    open.click(open.saying("Space"));
    HeadlessFx.run(this::askForTheMenu);
    open.click(open.saying("Rename folder…"));
    open.type("sky");
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the new name", () -> open.says("sky"));
    assertThat(kept("Orbit Desk").folder()).isEqualTo("sky");
    assertThat(open.says("Space is now called sky.")).isTrue();
  }

  /// As the system does when the key is pressed: the headless one has no such key.
  private void askForTheMenu() {
    Node list = open.node(".sources .list-view");
    list.fireEvent(
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
  }

  private void drag(String source, String over) {
    HeadlessFx.run(
        () -> {
          robot.mouseMove(middle(open.saying(source)));
          robot.mousePress(MouseButton.PRIMARY);
        });
    open.settle();
    HeadlessFx.run(() -> robot.mouseMove(middle(open.saying(over))));
    open.settle();
  }

  private void letGo() {
    HeadlessFx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    open.settle();
  }

  private boolean isMarked(String row) {
    return HeadlessFx.on(
        () -> {
          Node cell = open.saying(row);
          while (!cell.getStyleClass().contains("list-cell")) {
            cell = cell.getParent();
          }
          return cell.getPseudoClassStates().contains(DROP);
        });
  }

  private static Labeled name(Node ghost) {
    return (Labeled) ((Parent) ghost).getChildrenUnmodifiable().getLast();
  }

  private boolean inSight(String source) {
    return HeadlessFx.on(
        () ->
            open.says(source)
                && bounds(open.node(".sources")).contains(middle(open.saying(source))));
  }

  private static Point2D middle(Node node) {
    Bounds at = bounds(node);
    return new Point2D(at.getCenterX(), at.getCenterY());
  }

  private static Bounds bounds(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }
}
