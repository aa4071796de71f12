package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The sidebars beside the article, below it, or in a window of their own.
class DockTest {

  private static final String BESIDE = "Beside the article";
  private static final String BELOW = "Below the article";
  private static final String WINDOW = "In a window of their own";

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openAnArticle() {
    desk = desks.with(SidebarDesk.in(folder));
    open = desks.window(desk);
    open.press(KeyCode.J);
  }

  @Test
  void belowTheArticleTheCardsStandSideBySide() {
    choose(BELOW);
    assertThat(at(".article").getMaxY()).isEqualTo(at(".sidebars").getMinY());
    assertThat(at(".article").getMaxX()).isEqualTo(at(".sidebars").getMaxX());
    Bounds first = at(open.saying("More from the coast"));
    Bounds second = at(open.saying("Rail and road"));
    assertThat(first.getMinY()).isEqualTo(second.getMinY());
    assertThat(first.getMaxX()).isLessThan(second.getMinX());

    choose(BESIDE);
    assertThat(at(".article").getMaxX()).isEqualTo(at(".sidebars").getMinX());
  }

  @Test
  void anArrowAsideGoesToTheNextColumn() {
    choose(BELOW);
    HeadlessFx.run(open.node(".sidebar-headline")::requestFocus);
    open.press(KeyCode.RIGHT);
    assertThat(focused()).startsWith("Night train returns to the coast");
    open.press(KeyCode.LEFT);
    assertThat(focused()).startsWith(SidebarDesk.SECOND);
  }

  @Test
  void aCommandMovesThemAndTheirPlaceAndHeightSurviveARestart() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.type("sidebars below");
    open.press(KeyCode.ENTER);
    Bounds before = at(".sidebars");
    open.drag(new Point2D(before.getCenterX(), before.getMinY()), 0, -60);
    Bounds dragged = at(".sidebars");
    assertThat(dragged.getHeight()).isGreaterThan(before.getHeight());
    open = again();
    assertThat(at(".sidebars")).isEqualTo(dragged);
  }

  @Test
  void theirWindowOpensAgainWhereItStood() {
    choose(WINDOW);
    Stage own = own().getFirst();
    HeadlessFx.run(
        () -> {
          own.setX(300);
          own.setY(40);
          own.setWidth(500);
          own.setHeight(400);
        });
    open.settle();
    open = again();
    assertThat(own()).hasSize(1);
    Stage after = own().getFirst();
    assertThat(List.of(after.getX(), after.getY(), after.getWidth(), after.getHeight()))
        .containsExactly(300.0, 40.0, 500.0, 400.0);
    assertThat(inMain()).isFalse();
  }

  @Test
  void inTheirWindowTheyFollowTheArticleAndAHeadlineOpensInTheReader() {
    choose(WINDOW);
    assertThat(inMain()).isFalse();
    assertThat(open.says("More from the coast")).isTrue();
    open.click(open.node(".sidebar-headline"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
    assertThat(open.says("Weather at sea")).isTrue();
    assertThat(open.says("More from the coast")).isFalse();
  }

  @Test
  void closingTheirWindowPutsThemBackWhereTheyStood() {
    choose(BELOW);
    choose(WINDOW);
    Stage own = own().getFirst();
    HeadlessFx.run(
        () -> Event.fireEvent(own, new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
    open.settle();
    assertThat(own()).isEmpty();
    assertThat(at(".article").getMaxY()).isEqualTo(at(".sidebars").getMinY());
    assertThat(open.says("More from the coast")).isTrue();
  }

  @Test
  void whatHidesThemHidesTheirWindowToo() {
    choose(WINDOW);
    Stage own = own().getFirst();
    HeadlessFx.run(() -> own.setX(open.stage().getWidth()));
    open.click(open.named("Show or hide the sidebars"));
    assertThat(own()).isEmpty();
    assertThat(inMain()).isFalse();
    open.click(open.named("Show or hide the sidebars"));
    assertThat(own()).hasSize(1);
  }

  @Test
  void theirWindowGoesWithTheMainOne() {
    choose(WINDOW);
    desks.close(open);
    assertThat(own()).isEmpty();
  }

  private void choose(String dock) {
    open.click(open.node(".dock-menu"));
    open.click(open.saying(dock));
  }

  /// The window closed and opened again, with the article that lay open.
  private OpenDesk again() {
    desks.close(open);
    return desks.window(desk);
  }

  private Bounds at(String selector) {
    return at(open.node(selector));
  }

  private static Bounds at(Node node) {
    return HeadlessFx.on(() -> node.localToScreen(node.getLayoutBounds()));
  }

  private String focused() {
    return HeadlessFx.on(() -> open.scene().getFocusOwner().getAccessibleText());
  }

  private boolean inMain() {
    return HeadlessFx.on(() -> open.scene().getRoot().lookup(".sidebar-bar") != null);
  }

  private List<Stage> own() {
    return HeadlessFx.on(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.isShowing() && !window.equals(open.stage()))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList());
  }
}
