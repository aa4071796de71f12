package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// With large text there is no room for sources and sidebars beside the article. They are not lost:
/// they come over it when they are asked for.
class DrawerTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void enlarge() {
    open = desks.window(desks.with(SidebarDesk.in(folder)));
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.settle();
    open.press(KeyCode.J);
  }

  @Test
  void thereIsNoRoomForThem() {
    assertThat(open.shows(".sources")).isFalse();
    assertThat(open.shows(".sidebars")).isFalse();
  }

  @Test
  void theirButtonBringsTheSourcesAndAClickOnOneLeadsThere() {
    open.click(open.node(".top-bar .sign-button"));
    Node list = open.node(".sources");
    Bounds over = HeadlessFx.on(() -> list.localToScene(list.getLayoutBounds()));
    assertThat(over.getMinX()).isZero();
    assertThat(over.getWidth()).isGreaterThan(250);
    open.click(open.saying("Bookmarks"));
    assertThat(HeadlessFx.on(() -> open.model().headlines().place().get().title()))
        .isEqualTo("Bookmarks");
    assertThat(open.shows(".sources")).isFalse();
  }

  @Test
  void arrowsLookThroughThePlacesAndEscapeGivesTheKeyboardBack() {
    open.press(KeyCode.F8);
    assertThat(open.hasKeyboard(".sources")).isTrue();
    open.press(KeyCode.DOWN);
    assertThat(HeadlessFx.on(() -> open.model().headlines().place().get().title()))
        .isEqualTo("Unread");
    assertThat(open.shows(".sources")).isTrue();
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".sources")).isFalse();
    assertThat(open.hasKeyboard(".headlines")).isTrue();
  }

  @Test
  void enterLeadsToAPlaceAndTheSameKeyPutsThemAway() {
    open.press(KeyCode.F8);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.ENTER);
    assertThat(open.shows(".sources")).isFalse();
    open.press(KeyCode.F8);
    open.press(KeyCode.F8);
    assertThat(open.shows(".sources")).isFalse();
  }

  @Test
  void theSidebarsComeOverTheArticleAndAHeadlineOpens() {
    open.press(KeyCode.F9);
    assertThat(open.says("More from the coast")).isTrue();
    assertThat(open.hasKeyboard(".sidebars")).isTrue();
    assertThat(((Labeled) open.saying("This source")).isTextTruncated()).isFalse();
    open.press(KeyCode.ENTER);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void whoTurnsToAnotherPartPutsThemAway() {
    open.press(KeyCode.F9);
    open.click(open.node(".headlines .headline"));
    assertThat(open.shows(".sidebars")).isFalse();
  }

  @Test
  void whereThereIsRoomAgainTheyStandInTheirPlace() {
    open.press(KeyCode.F8);
    HeadlessFx.run(() -> open.window().settings().scale().set(1.0));
    open.settle();
    open.click(open.node(".headlines .headline"));
    assertThat(open.shows(".sources")).isTrue();
  }
}
