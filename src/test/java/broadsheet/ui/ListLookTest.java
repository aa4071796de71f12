package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.BroughtImage;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row;
import broadsheet.ui.kit.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The order and the look of the list, as the reader chooses them over it.
class ListLookTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void open() throws IOException {
    HeadlessFx.start();
    desk = desks.with(DeskFixture.filled(folder));
    Listing newest = desk.newest();
    desk.keep(newest, List.of(picture(newest)));
    open = desks.window(desk);
  }

  @Test
  void compactRowsAreLowerAndPicturesCanBeLeftOut() {
    double comfortable = height(".headline");
    assertThat(thumbnails()).isEqualTo(1);
    choose("Compact");
    assertThat(height(".headline")).isLessThan(comfortable);
    choose("Pictures");
    assertThat(thumbnails()).isZero();
  }

  @Test
  void aNarrowListGivesItsRoomToTheTitles() {
    assertThat(thumbnails()).isEqualTo(1);
    HeadlessFx.run(() -> open.stage().setWidth(900));
    open.settle();
    assertThat(thumbnails()).isZero();
    HeadlessFx.run(() -> open.stage().setWidth(1280));
    open.settle();
    assertThat(thumbnails()).isEqualTo(1);
  }

  @Test
  void bySourceTheListHasTheNamesOfTheSourcesOverIt() {
    choose("By source");
    assertThat(headings())
        .containsExactly("Harbour Wire", "Northern Courier", "Orbit Desk", "Terra Ledger");
  }

  @Test
  void whereNotEverythingIsListedTheMenuSaysWhyThereIsNoOrderBySource() {
    HeadlessFx.run(() -> open.model().go(Place.Shelf.BOOKMARKS));
    open.click(open.node(".view-menu"));
    assertThat(open.says("By source (where everything is listed)")).isTrue();
    assertThat(open.says("By source")).isFalse();
  }

  @Test
  void whatWasChosenIsThereAfterARestart() {
    choose("By source");
    choose("Compact");
    desks.close(open);
    open = desks.window(desk);
    assertThat(headings()).startsWith("Harbour Wire");
    assertThat(HeadlessFx.on(() -> open.model().headlines().look().compact().get())).isTrue();
  }

  @Test
  void chipsLeaveOutWhatTheReaderDoesNotAskFor() {
    open.click(chip("Kept"));
    HeadlessFx.until("the kept one alone", () -> titles().size() == 1);
    open.click(chip("Sidebars"));
    HeadlessFx.until("a word", () -> open.says("No headline here is like that."));
    open.click(open.saying("Show all"));
    HeadlessFx.until("all", () -> titles().size() == 8);
  }

  @Test
  void aPlaceDoesNotOfferWhatHoldsThereAnyway() {
    HeadlessFx.run(() -> open.model().go(Place.Shelf.UNREAD));
    open.settle();
    assertThat(chips()).containsExactly("Kept", "Bookmarked", "Sidebars");
  }

  private void choose(String item) {
    open.click(open.node(".view-menu"));
    open.click(open.saying(item));
  }

  private Node chip(String words) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".conditions .chip").stream()
                .filter(chip -> words.equals(((Labeled) chip).getText()))
                .findFirst()
                .orElseThrow());
  }

  private double height(String selector) {
    Node node = open.node(selector);
    return HeadlessFx.on(() -> node.getLayoutBounds().getHeight());
  }

  private long thumbnails() {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".headline .picture-frame").stream()
                .filter(frame -> Objects.requireNonNull(frame.getParent()).isVisible())
                .count());
  }

  private List<String> titles() {
    return HeadlessFx.on(
        () ->
            open.model().headlines().rows().stream()
                .filter(Row.Entry.class::isInstance)
                .map(Object::toString)
                .toList());
  }

  private List<String> headings() {
    return shown(".list-heading");
  }

  private List<String> chips() {
    return shown(".conditions .chip");
  }

  private List<String> shown(String selector) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(selector).stream()
                .filter(OpenDesk::seen)
                .sorted(Comparator.comparingDouble(ListLookTest::down))
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static double down(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    return at.getMinY() * 10_000 + at.getMinX();
  }

  private static BroughtImage picture(Listing listing) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(Pixels.of(HeadlessFx.on(() -> new WritableImage(64, 48))), "png", png);
    return new BroughtImage(
        Objects.requireNonNull(listing.headline().picture()).url(), png.toByteArray(), "image/png");
  }
}
