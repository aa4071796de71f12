package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Listing;
import broadsheet.news.SidebarHistory;
import broadsheet.news.SourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a reader does with the sidebars beside an article.
class SidebarReadingTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void theGroupsStandBesideTheOpenArticleInPageOrder() {
    OpenDesk open = opened();
    assertThat(labels(open, ".sidebar-title"))
        .containsExactly("More from the coast", "Rail and road");
    assertThat(labels(open, ".sidebar-headline-meta")).element(0).isEqualTo("Harbour Wire · kept");
    assertThat(labels(open, ".sidebar-headline-meta").get(1)).endsWith("not fetched yet");
  }

  @Test
  void oneKeyHidesThemAndShowsThemAgain() {
    OpenDesk open = opened();
    assertThat(open.shows(".sidebars")).isTrue();
    open.press(KeyCode.F9);
    assertThat(open.shows(".sidebars")).isFalse();
    open.press(KeyCode.F9);
    assertThat(open.says("More from the coast")).isTrue();
  }

  @Test
  void aClickFollowsAHeadlineAndThereIsAWayBack() {
    OpenDesk open = opened();
    open.click(open.node(".sidebar-headline"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
    assertThat(open.says("Weather at sea")).isTrue();
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.FIRST);
    assertThat(open.says("More from the coast")).isTrue();
    open.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void enterFollowsTheHeadlineThatHasTheKeyboard() {
    OpenDesk open = opened();
    Node first = open.node(".sidebar-headline");
    HeadlessFx.run(first::requestFocus);
    open.press(KeyCode.ENTER);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void theMenuOverAHeadlineCopiesItsAddressAndOpensNothing() {
    OpenDesk open = opened();
    open.click(headline(open, SidebarDesk.UNKEPT), MouseButton.SECONDARY);
    open.click(open.saying("Copy its address"));
    assertThat(HeadlessFx.on(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(DeskFixture.story(SidebarDesk.UNKEPT, null, 90).url().toString());
    assertThat(open.article().title()).isEqualTo(SidebarDesk.FIRST);
  }

  @Test
  void arrowsGoFromHeadlineToHeadlineAcrossGroups() {
    OpenDesk open = opened();
    HeadlessFx.run(open.node(".sidebar-headline")::requestFocus);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.DOWN);
    assertThat(HeadlessFx.on(() -> open.scene().getFocusOwner().getAccessibleText()))
        .startsWith("Night train returns to the coast");
    open.press(KeyCode.UP);
    assertThat(HeadlessFx.on(() -> open.scene().getFocusOwner().getAccessibleText()))
        .startsWith(SidebarDesk.UNKEPT);
  }

  @Test
  void whoRestsOnAHeadlineSeesItsFirstLines() {
    OpenDesk open = opened();
    open.hover(open.node(".sidebar-headline"));
    HeadlessFx.until("the preview", () -> open.shows(".preview-lines"));
    assertThat(((Labeled) open.node(".preview-lines")).getText()).startsWith("Ferries between");
    open.hover(open.node(".masthead"));
    HeadlessFx.until("it to go", () -> !open.shows(".preview-lines"));
  }

  @Test
  void cardsThatWouldBeAsTheyWereStay() {
    DeskFixture desk = desks.with(SidebarDesk.in(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    HeadlessFx.until("it to be known as read", () -> opened(open).state().read());
    Node row = open.node(".sidebar-headline");
    desk.library().bookmark(opened(open).id(), true);
    HeadlessFx.until("the bookmark to be known", () -> opened(open).state().bookmarked());
    open.settle();
    assertThat(open.node(".sidebar-headline")).isSameAs(row);
  }

  private static Listing opened(OpenDesk open) {
    return Objects.requireNonNull(open.model().article().opened().get());
  }

  @Test
  void theClickThatThePreviewWasInTheWayOfIsNotLost() {
    OpenDesk open = opened();
    open.hover(open.node(".sidebar-headline"));
    HeadlessFx.until("the preview", () -> open.shows(".preview-lines"));
    open.click(open.node(".sidebar-headline"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void whoGoesOverToThePreviewOpensAnArticleThatTheHeadlineStoodBeside() {
    OpenDesk open = opened();
    open.click(open.node(".sidebar-headline"));
    open.click(open.saying("This source"));
    open.hover(headline(open, SidebarDesk.UNKEPT));
    HeadlessFx.until("the preview", () -> open.shows(".preview-beside"));
    open.click(open.node(".preview-beside"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.FIRST);
    assertThat(labels(open, ".crumb")).containsExactly(SidebarDesk.FIRST, SidebarDesk.SECOND);
    assertThat(open.shows(".preview-beside")).isFalse();
  }

  @Test
  void ofASourceTheArticlesThatAHeadlineStoodBesideAreOpenedByTheKeyboard() {
    OpenDesk open = opened();
    open.click(open.node(".sidebar-headline"));
    open.click(open.saying("This source"));
    HeadlessFx.run(headline(open, SidebarDesk.UNKEPT)::requestFocus);
    open.press(KeyCode.TAB);
    open.press(KeyCode.SPACE);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.ENTER);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.FIRST);
    assertThat(labels(open, ".crumb")).containsExactly(SidebarDesk.FIRST, SidebarDesk.SECOND);
    assertThat(labels(open, ".sidebar-beside .sidebar-headline-title"))
        .as("they stay unfolded")
        .containsExactly(SidebarDesk.FIRST);
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open.article().title()).isEqualTo(SidebarDesk.SECOND);
  }

  @Test
  void onOnePageNothingIsSaidOfOthers() {
    assertThat(opened().shows(".sidebar-fold")).isFalse();
  }

  @Test
  void whoComesToAHeadlineByTheKeysSeesWhereAndItsFirstLines() {
    OpenDesk open = opened();
    HeadlessFx.run(headline(open, SidebarDesk.UNKEPT)::requestFocus);
    open.press(KeyCode.UP);
    HeadlessFx.until("the preview", () -> open.shows(".preview-lines"));
    assertThat(open.shows(".sidebars:by-keys .sidebar-headline:focused")).isTrue();
    open.click(open.saying("This page"));
    assertThat(open.shows(".sidebars:by-keys")).isFalse();
  }

  @Test
  void theWayOfHopsIsShownAndEachLeadsBack() {
    OpenDesk open = opened();
    assertThat(open.shows(".crumb")).isFalse();
    open.click(open.node(".sidebar-headline"));
    assertThat(labels(open, ".crumb")).containsExactly(SidebarDesk.FIRST);
    open.click(open.node(".crumb"));
    assertThat(open.article().title()).isEqualTo(SidebarDesk.FIRST);
    assertThat(open.shows(".crumb")).isFalse();
  }

  @Test
  void aHeadlineThatWasReadIsMarkedSo() {
    OpenDesk open = opened();
    open.click(open.node(".sidebar-headline"));
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(labels(open, ".sidebar-headline-meta").getFirst()).isEqualTo("Harbour Wire · read");
  }

  @Test
  void thisSourceListsAllItsGroupsLastSeenFirst() {
    DeskFixture desk = desks.with(SidebarDesk.in(folder));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    open.click(open.saying("This source"));
    SourceId source = desk.library().sources().getFirst().id();
    assertThat(labels(open, ".sidebar-title"))
        .hasSize(3)
        .contains("Weather at sea")
        .isEqualTo(
            desk.library().sidebarHistory(source, 9).stream().map(SidebarHistory::title).toList());
    open.click(open.saying("This page"));
    assertThat(labels(open, ".sidebar-title"))
        .containsExactly("More from the coast", "Rail and road");
  }

  private static Node headline(OpenDesk open, String title) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".sidebar-headline").stream()
                .filter(row -> row.getAccessibleText().startsWith(title))
                .findFirst()
                .orElseThrow());
  }

  private OpenDesk opened() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    return open;
  }

  private static List<String> labels(OpenDesk open, String selector) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
