package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.update.Region;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands side by side stands on one line, and what follows one another does so evenly.
class AlignmentTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void theHeadsOfAllColumnsStandOnOneLine() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.press(KeyCode.J);
    List<Double> heads =
        List.of(
            middle(open.node(".source-row")),
            middle(open.node(".headlines-title")),
            middle(open.named("Back")),
            middle(open.node(".sidebar-bar .modes")));
    assertThat(heads).allMatch(head -> Math.abs(head - heads.getFirst()) <= 1);
  }

  @ParameterizedTest(name = "at {0}")
  @ValueSource(doubles = {1, 1.5, 2})
  void theSourcesHaveAirBetweenThemHoweverLargeTheTextIs(double scale) {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    HeadlessFx.run(() -> open.window().settings().scale().set(scale));
    open.settle();
    if (!open.shows(".source-row")) {
      open.press(KeyCode.F8);
    }
    double row = bounds(open.node(".source-row")).getHeight();
    assertThat(row).isBetween(27 * scale, 30 * scale);
  }

  @Test
  void whatIsFoundHasAirAroundIt() {
    OpenDesk open = desks.article(desks.with(DeskFixture.filled(folder)), List.of());
    open.press(KeyCode.CONTROL, KeyCode.F);
    Bounds bar = bounds(open.node(".find-bar"));
    double star = bounds(open.node(".article-bar .filling-star")).getMinX();
    assertThat(star - bar.getMaxX()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void aPreviewStandsBesideTheSidebarsAndNotOnThem() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.hover(open.node(".sidebar-headline"));
    HeadlessFx.until("the preview", () -> open.shows(".preview-card"));
    assertThat(onScreen(open.node(".preview-card")).getMaxX())
        .isLessThanOrEqualTo(onScreen(open.node(".sidebars")).getMinX());
  }

  @Test
  void whatWasDoneIsSaidWhereItCoversNothingThatIsRead() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    double foot = bounds(open.node(".status-bar")).getMinY();
    open.press(KeyCode.SHIFT, KeyCode.A);
    HeadlessFx.until("the chance to undo", () -> open.shows(".undo-bar"));
    assertThat(bounds(open.node(".undo-bar")).getMinY()).isEqualTo(foot);
    assertThat(bounds(open.node(".status-bar")).getMinY()).as("nothing moves").isEqualTo(foot);
    assertThat(open.shows(".status-facts .label")).as("half of a word beside it").isFalse();
  }

  @Test
  void theFirstRunHasOneLeftEdge() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    desk.offers("Orbit Desk", Region.WORLD, true);
    OpenDesk open = desks.frontPage(desk);
    List<Double> edges =
        List.of(
            bounds(open.node(".first-title")).getMinX(),
            bounds(open.node(".catalogue-filters .text-field")).getMinX(),
            bounds(open.node(".candidate-row .check-box .box")).getMinX(),
            bounds(open.node(".first-links .button .text")).getMinX());
    assertThat(edges).allMatch(edge -> Math.abs(edge - edges.getFirst()) <= 1.5);
  }

  private static Bounds onScreen(Node node) {
    return HeadlessFx.on(() -> node.localToScreen(node.getLayoutBounds()));
  }

  private static double middle(Node node) {
    return bounds(node).getCenterY();
  }

  private static Bounds bounds(Node node) {
    return HeadlessFx.on(() -> node.localToScene(node.getLayoutBounds()));
  }
}
