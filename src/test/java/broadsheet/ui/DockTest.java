package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The sidebars in a window of their own.
class SidebarsWindowTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void theSidebarsGoIntoAWindowOfTheirOwnAndComeBack() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.click(popOut(open));
    assertThat(besides(open)).hasSize(1);
    assertThat(inMain(open)).isFalse();
    assertThat(open.says("More from the coast")).isTrue();

    open.click(popOut(open));
    assertThat(besides(open)).isEmpty();
    assertThat(inMain(open)).isTrue();
    assertThat(open.says("More from the coast")).isTrue();
  }

  @Test
  void closingTheirWindowPutsThemBackBesideTheArticle() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.click(popOut(open));
    Stage own = besides(open).getFirst();
    HeadlessFx.run(
        () -> Event.fireEvent(own, new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
    open.settle();
    assertThat(besides(open)).isEmpty();
    assertThat(inMain(open)).isTrue();
  }

  @Test
  void theButtonThatShowsTheColumnBringsThemBackToo() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.click(popOut(open));
    Stage own = besides(open).getFirst();
    HeadlessFx.run(() -> own.setX(open.stage().getWidth()));
    open.click(open.named("Show or hide the sidebars"));
    assertThat(besides(open)).isEmpty();
    assertThat(inMain(open)).isTrue();
  }

  @Test
  void inTheirWindowTheyFollowTheArticle() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.click(popOut(open));
    assertThat(open.says("More from the coast")).isTrue();
    HeadlessFx.run(() -> open.model().headlines().next());
    open.settle();
    assertThat(open.says("Weather at sea")).isTrue();
    assertThat(open.says("More from the coast")).isFalse();
  }

  @Test
  void aHeadlineInTheirWindowOpensInTheReader() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.click(popOut(open));
    open.click(open.node(".sidebar-headline"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void theirWindowGoesWithTheMainOne() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.click(popOut(open));
    desks.close(open);
    assertThat(besides(open)).isEmpty();
  }

  /// The button of the sidebars' bar, wherever it stands.
  private static Node popOut(OpenDesk open) {
    Node bar = open.node(".sidebar-bar");
    return HeadlessFx.on(
        () ->
            bar.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow());
  }

  private static boolean inMain(OpenDesk open) {
    return HeadlessFx.on(() -> open.scene().getRoot().lookup(".sidebar-bar") != null);
  }

  private static List<Stage> besides(OpenDesk open) {
    return HeadlessFx.on(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.isShowing() && !window.equals(open.stage()))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList());
  }
}
