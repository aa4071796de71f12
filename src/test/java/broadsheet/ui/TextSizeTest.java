package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Paragraph;
import broadsheet.update.Region;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is room for, in a small window and with large text.
class TextSizeTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void namesAreWholeInTheSmallestWindow() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    HeadlessFx.run(
        () -> {
          open.stage().setWidth(900);
          open.stage().setHeight(600);
        });
    open.settle();
    assertThat(cut(open, ".source-name")).isEmpty();
  }

  @Test
  void titlesAreWholeAtTwiceTheSize() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.prints(
        desk.library().sources().getFirst().id(),
        DeskFixture.story("Probe stays silent after a routine pass behind the moon", null, 1));
    OpenDesk open = desks.window(desk);
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.settle();
    assertThat(cut(open, ".headline-title")).isEmpty();
  }

  @Test
  void signsGrowWithTheText() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    int before = sign(open);
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.settle();
    assertThat(sign(open)).isEqualTo(2 * before);
  }

  @Test
  void anArticleAtItsTopStaysThereWhenItsTextShrinks() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.keepBody(
        desk.newest(), Collections.nCopies(5, Paragraph.of("Ferries are halted. ".repeat(7))));
    OpenDesk open = desks.window(desk);
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.press(KeyCode.J);
    HeadlessFx.run(() -> open.window().settings().scale().set(1.0));
    open.settle();
    assertThat(open.article().scrolled()).isNotPositive();
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({"900, 600, 3", "1280, 800, 6"})
  void theFirstRunShowsSeveralSourcesAtTwiceTheSize(double width, double height, int rows) {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    for (char letter = 'a'; letter <= 'j'; letter++) {
      desk.offers("Harbour Wire " + letter, Region.WORLD, true);
    }
    OpenDesk open = desks.frontPage(desk);
    enlarge(open, width, height);
    assertThat(whole(open, ".candidates .list-view", ".candidate-row")).isEqualTo(rows);
  }

  /// But for headlines in a list, which end in an ellipsis by design.
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"1280, 800", "900, 600"})
  void atTwiceTheSizeNoWordOfTheWindowIsCut(double width, double height) {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    enlarge(open, width, height);
    open.press(KeyCode.J);
    open.press(KeyCode.SHIFT, KeyCode.A);
    assertThat(cut(open)).as("the desk").isEmpty();
    open.press(KeyCode.F9);
    assertThat(cut(open)).as("the sidebars").isEmpty();
    for (KeyCode card : List.of(KeyCode.F, KeyCode.K, KeyCode.N, KeyCode.I, KeyCode.COMMA)) {
      open.press(KeyCode.CONTROL, card);
      assertThat(cut(open)).as("Ctrl %s", card).isEmpty();
      open.press(KeyCode.ESCAPE);
    }
    open.press(KeyCode.F1);
    assertThat(cut(open)).as("the keys").isEmpty();
  }

  private static List<String> cut(OpenDesk open) {
    return HeadlessFx.on(
        () ->
            worded(open.scene().getRoot())
                .filter(node -> !node.getStyleClass().contains("headline-title"))
                .filter(Labeled::isTextTruncated)
                .map(Labeled::getText)
                .toList());
  }

  private static Stream<Labeled> worded(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return switch (node) {
      case Labeled labeled -> Stream.of(labeled);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(TextSizeTest::worded);
      default -> Stream.empty();
    };
  }

  private static void enlarge(OpenDesk open, double width, double height) {
    HeadlessFx.run(
        () -> {
          open.stage().setWidth(width);
          open.stage().setHeight(height);
          open.window().settings().scale().set(2.0);
        });
    open.settle();
  }

  /// How many nodes are wholly inside another.
  private static long whole(OpenDesk open, String around, String nodes) {
    return HeadlessFx.on(
        () -> {
          Bounds bounds = bounds(open.node(around));
          return open.scene().getRoot().lookupAll(nodes).stream()
              .filter(node -> bounds.contains(bounds(node)))
              .count();
        });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static int sign(OpenDesk open) {
    return ((FontIcon) open.node(".top-bar .sign")).getIconSize();
  }

  private static List<String> cut(OpenDesk open, String selector) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(selector).stream()
                .filter(OpenDesk::seen)
                .map(Labeled.class::cast)
                .filter(Labeled::isTextTruncated)
                .map(Labeled::getText)
                .toList());
  }
}
