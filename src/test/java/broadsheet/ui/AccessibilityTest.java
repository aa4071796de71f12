package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.update.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The whole window without a mouse and without eyes: whatever takes the keyboard is reached by
/// Tab, and says what it is and what it is called.
class AccessibilityTest {

  /// More than any part of the window has stops.
  private static final int STEPS = 60;

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void theFirstRunCanBeWalked() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    desk.offers("Harbour Wire", Region.ASIA, true);
    desk.offers("Orbit Desk", Region.WORLD, false);
    walk(desks.window(desk));
  }

  @Test
  void theDeskCanBeWalked() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    walk(open);
  }

  @Test
  void theListAndWhatFindsWordsInAnArticleCanBeWalked() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    open.press(KeyCode.J);
    open.press(KeyCode.CONTROL, KeyCode.F);
    walk(open);
  }

  @Test
  void everyCardCanBeWalked() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.click(open.saying("Harbour Wire"));
    for (KeyCode card : List.of(KeyCode.K, KeyCode.N, KeyCode.I, KeyCode.COMMA)) {
      open.press(KeyCode.CONTROL, card);
      assertThat(open.shows(".card-over")).isTrue();
      if (card == KeyCode.COMMA) {
        open.type("articles");
      }
      walk(open, open.node(".card-over"));
      open.press(KeyCode.ESCAPE);
    }
    open.press(KeyCode.F1);
    walk(open, open.node(".card-over"));
  }

  private static void walk(OpenDesk open) {
    walk(open, open.scene().getRoot());
  }

  /// Everything in `part` that takes the keyboard is a stop of Tab, and each stop has a role and a
  /// name.
  private static void walk(OpenDesk open, Node part) {
    Set<Node> stops = new LinkedHashSet<>();
    for (int step = 0; step < STEPS; step++) {
      open.press(KeyCode.TAB);
      Node stop = HeadlessFx.on(() -> open.scene().getFocusOwner());
      if (stop == null || !stops.add(stop)) {
        break;
      }
    }
    assertThat(stops).isNotEmpty().allSatisfy(AccessibilityTest::speaks);
    List<Node> takers = HeadlessFx.on(() -> takers(part).toList());
    List<Node> missed = new ArrayList<>(takers);
    missed.removeAll(stops);
    assertThat(missed).as("what Tab does not reach").isEmpty();
  }

  private static void speaks(Node stop) {
    assertThat(stop.getAccessibleRole()).as("role of %s", stop).isNotIn(AccessibleRole.NODE, null);
    assertThat(name(stop)).as("name of %s", stop).isNotBlank();
  }

  /// What a screen reader calls it.
  private static @Nullable String name(Node node) {
    return HeadlessFx.on(
        () -> {
          String given = node.getAccessibleText();
          Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
          return given != null || text == null ? given : text.toString();
        });
  }

  private static Stream<Node> takers(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::takers)
            : Stream.empty();
    return node.isFocusTraversable() && !isOther(node)
        ? Stream.concat(Stream.of(node), below)
        : below;
  }

  /// Of a few choices Tab reaches the chosen one, and the arrows go on from there.
  private static boolean isOther(Node node) {
    return node instanceof Toggle choice && choice.getToggleGroup() != null && !choice.isSelected();
  }
}
