package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.library.BroughtImage;
import broadsheet.news.Block.Figure;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of an article, larger.
class FigureViewerTest {

  private static final URI FERRY = URI.create("https://news.example/ferry.png");
  private static final URI BUOY = URI.create("https://news.example/buoy.png");

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void read() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    open =
        desks.article(
            desk,
            List.of(figure(FERRY, "A ferry waits."), figure(BUOY, "A buoy on the quay.")),
            new BroughtImage(FERRY, Painted.png(2000, 1000), "image/png"),
            new BroughtImage(BUOY, Painted.png(300, 200), "image/png"));
  }

  private static Figure figure(URI url, String caption) {
    return new Figure(Picture.at(url), List.of(Span.of(caption)), "Photo: Wire");
  }

  @Test
  void aClickShowsAPictureAsLargeAsFits() {
    open.click(open.node(".figure"));
    assertThat(caption()).isEqualTo("A ferry waits. Photo: Wire");
    assertThat(open.says("1 of 2")).isTrue();
    assertThat(width()).isEqualTo(open.scene().getWidth());
  }

  @Test
  void arrowsTurnToTheNextWhichIsNotBlownUp() {
    open.press(KeyCode.V);
    open.press(KeyCode.RIGHT);
    assertThat(caption()).isEqualTo("A buoy on the quay. Photo: Wire");
    assertThat(width()).isEqualTo(300);
    open.press(KeyCode.LEFT);
    assertThat(open.says("1 of 2")).isTrue();
  }

  @Test
  void whereThereIsButOneThereIsNothingToTurn() {
    open.press(KeyCode.V);
    assertThat(open.shows(".viewer-turning")).isTrue();
    open.press(KeyCode.ESCAPE);
    DeskFixture other = desks.with(DeskFixture.filled(folder.resolve("other")));
    BroughtImage ferry = new BroughtImage(FERRY, Painted.png(2000, 1000), "image/png");
    open = desks.article(other, List.of(figure(FERRY, "A ferry waits.")), ferry);
    open.press(KeyCode.V);
    assertThat(open.shows(".figure-caption")).isTrue();
    assertThat(open.shows(".viewer-turning")).isFalse();
  }

  @Test
  void keysMakeItLargerMoveAboutInItAndShowItWholeAgain() {
    open.press(KeyCode.V);
    double whole = width();
    open.press(KeyCode.ADD);
    assertThat(width()).isEqualTo(whole * 1.25);
    double left = picture().getLayoutX();
    open.press(KeyCode.RIGHT);
    assertThat(picture().getLayoutX()).isLessThan(left);
    assertThat(open.says("1 of 2")).as("the same picture").isTrue();
    open.press(KeyCode.DIGIT0);
    assertThat(width()).isEqualTo(whole);
  }

  @Test
  void theWheelMakesItLargerAndTheMouseDragsIt() {
    open.click(open.node(".figure"));
    double whole = width();
    Node pane = open.node(".picture-pane");
    open.hover(pane);
    HeadlessFx.run(() -> HeadlessFx.robot().mouseWheel(-1));
    open.settle();
    assertThat(width()).isGreaterThan(whole);
    double left = picture().getLayoutX();
    Bounds at = HeadlessFx.on(() -> pane.localToScreen(pane.getLayoutBounds()));
    open.drag(new Point2D(at.getCenterX(), at.getCenterY()), -40, 0);
    assertThat(picture().getLayoutX()).isCloseTo(left - 40, within(1.0));
  }

  @Test
  void escapeClosesItAndLettersBeneathItDoNothingMeanwhile() {
    String title = open.article().title();
    open.press(KeyCode.V);
    open.press(KeyCode.B);
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".figure-viewer")).isFalse();
    assertThat(open.article().title()).isEqualTo(title);
    assertThat(open.article().listing().state().bookmarked()).isFalse();
    open.press(KeyCode.J);
    assertThat(open.article().title()).as("the keyboard is back").isNotEqualTo(title);
  }

  private String caption() {
    return ((Labeled) open.node(".figure-viewer .figure-caption")).getText();
  }

  private double width() {
    return picture().getBoundsInLocal().getWidth();
  }

  private ImageView picture() {
    Node pane = open.node(".picture-pane");
    return HeadlessFx.on(() -> (ImageView) pane.lookup(".image-view"));
  }
}
