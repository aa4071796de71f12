package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of the window is as it was left.
class RestartTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void theDividersStayWhereTheyWereDragged() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    List<Double> before = widths(first);
    dragRightEdgeOfSources(first, 30);
    List<Double> dragged = widths(first);
    assertThat(dragged.getFirst()).isGreaterThan(before.getFirst());
    desks.close(first);
    assertThat(widths(desks.window(desk))).isEqualTo(dragged);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({".sources .list-view, 0", ".headlines .list-view, 1", ".sidebars .toggle-button, 2"})
  void thePartWithTheKeyboardIsWidenedByKeysAndStaysSo(String part, int column) {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    List<Double> before = widths(first);
    HeadlessFx.run(() -> first.node(part).requestFocus());
    first.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    first.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    first.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    List<Double> widened = widths(first);
    assertThat(widened.get(column)).isEqualTo(before.get(column) + 24);
    desks.close(first);
    assertThat(widths(desks.window(desk))).isEqualTo(widened);
  }

  @Test
  void theWindowComesBackWhereItStood() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    Frame stood = new Frame(20, 10, 1010, 640);
    HeadlessFx.run(() -> stood.place(first.stage()));
    first.settle();
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(HeadlessFx.on(() -> Frame.of(second.stage()))).isEqualTo(stood);
  }

  @Test
  void aWindowThatFilledTheScreenDoesAgainAndStillKnowsWhereItStood() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    Frame stood = new Frame(20, 10, 1010, 640);
    HeadlessFx.run(() -> stood.place(first.stage()));
    first.settle();
    HeadlessFx.run(() -> first.stage().setMaximized(true));
    first.settle();
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(HeadlessFx.on(second.stage()::isMaximized)).isTrue();
    desks.close(second);
    assertThat(new WindowFile(folder.resolve("state")).read().frame()).isEqualTo(stood);
  }

  @Test
  void aWindowFromAScreenThatIsNoMoreComesIntoSight() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    HeadlessFx.run(() -> first.stage().setX(-5000));
    first.settle();
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(HeadlessFx.on(second.stage()::getX)).isZero();
  }

  @Test
  void thePlaceOnTheLeftAndTheHeadlineStayChosen() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    first.click(first.saying("Northern Courier"));
    first.press(KeyCode.J);
    first.press(KeyCode.J);
    String title = first.article().title();
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(place(second)).isInstanceOf(Place.OfSource.class);
    assertThat(second.article().title()).isEqualTo(title).startsWith("Night train");
  }

  @Test
  void aSearchIsBegunAgainAndEndsWhereItWasBegun() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    first.click(first.saying("Northern Courier"));
    first.press(KeyCode.SLASH);
    first.type("train");
    first.press(KeyCode.ENTER);
    desks.close(first);
    OpenDesk second = desks.window(desk);
    assertThat(place(second)).isEqualTo(new Place.Found("train"));
    assertThat(((TextField) second.node(".search-field")).getText()).isEqualTo("train");
    second.click(second.named("End the search"));
    assertThat(place(second)).isInstanceOf(Place.OfSource.class);
    desks.close(second);
    assertThat(place(desks.window(desk))).isInstanceOf(Place.OfSource.class);
  }

  private static Place place(OpenDesk open) {
    return HeadlessFx.on(() -> open.model().headlines().place().get());
  }

  @Test
  void theSourcesStayHidden() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.window(desk);
    first.press(KeyCode.F8);
    desks.close(first);
    assertThat(desks.window(desk).shows(".sources")).isFalse();
  }

  @Test
  void theNewestNewsStaysAListOrAPage() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk first = desks.frontPage(desk);
    first.click(first.named("Show the front page as a list"));
    desks.close(first);
    OpenDesk second = desks.frontPage(desk);
    assertThat(second.shows(".front")).isFalse();
    second.click(second.named("Back to the front page"));
    desks.close(second);
    assertThat(desks.frontPage(desk).shows(".front .lead")).isTrue();
  }

  private static void dragRightEdgeOfSources(OpenDesk open, double by) {
    Point2D edge =
        HeadlessFx.on(
            () -> {
              var at =
                  open.node(".sources").localToScreen(open.node(".sources").getBoundsInLocal());
              return new Point2D(at.getMaxX(), at.getCenterY());
            });
    open.drag(edge, by, 0);
  }

  private static List<Double> widths(OpenDesk open) {
    return HeadlessFx.on(
        () ->
            List.of(".sources", ".headlines", ".sidebars").stream()
                .map(part -> open.node(part).getLayoutBounds().getWidth())
                .toList());
  }
}
