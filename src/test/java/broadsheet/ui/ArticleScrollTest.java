package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.news.Block.Paragraph;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article is moved by the keys that move any page, by a wheel and by a touchpad.
class ArticleScrollTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void read() {
    open(40);
  }

  private void open(int paragraphs) {
    DeskFixture desk = desks.with(DeskFixture.filled(folder.resolve("of" + paragraphs)));
    Paragraph paragraph = Paragraph.of("Ferries between the islands stopped. ".repeat(6));
    open = desks.article(desk, Collections.nCopies(paragraphs, paragraph));
    HeadlessFx.run(open.node(".page-text")::requestFocus);
  }

  @Test
  void theArrowsGoALineOrTwo() {
    double before = ruleAt();
    open.press(KeyCode.DOWN);
    assertThat(ruleAt()).isCloseTo(before - 56, within(1.0));
    open.press(KeyCode.UP);
    assertThat(ruleAt()).isCloseTo(before, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"HOME, END", "PAGE_UP, PAGE_DOWN"})
  void keysOfAPageLeadThereAndBack(KeyCode back, KeyCode on) {
    open.press(on);
    assertThat(open.article().scrolled()).isGreaterThan(0.1);
    open.press(back);
    assertThat(open.article().scrolled()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aPageOnBeginsWithAWholeLine() {
    for (int page = 0; page < 4; page++) {
      open.press(KeyCode.SPACE);
      double edge = bounds(open.node(".page-text")).getMinY();
      List<Bounds> cut = HeadlessFx.on(() -> lines().filter(line -> crosses(line, edge)).toList());
      assertThat(cut).as("lines that the bar cuts on page %d", page).isEmpty();
    }
  }

  private static boolean crosses(Bounds line, double edge) {
    return line.getMinY() < edge && line.getMaxY() > edge;
  }

  private Stream<Bounds> lines() {
    return open.scene().getRoot().lookupAll("TextFlow").stream()
        .map(TextFlow.class::cast)
        .flatMap(
            flow ->
                flow.getLayoutInfo().getTextLines(false).stream()
                    .map(line -> line.bounds())
                    .map(at -> new BoundingBox(0, at.getMinY(), 1, at.getHeight()))
                    .map(flow::localToScene));
  }

  private static Bounds bounds(Node node) {
    return HeadlessFx.on(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void endIsTheEnd() {
    open.press(KeyCode.END);
    assertThat(open.article().scrolled()).isCloseTo(1, within(1e-6));
  }

  @Test
  void aTouchpadMovesItAsFarAsTheFingersGo() {
    double before = ruleAt();
    scroll(-3);
    scroll(-4);
    assertThat(ruleAt()).isCloseTo(before - 7, within(0.5));
  }

  @Test
  void aNotchOfTheWheelMovesItATenthOfThePage() {
    double before = ruleAt();
    scroll(-40);
    double height = ((Region) open.node(".page-text")).getHeight();
    assertThat(ruleAt()).isCloseTo(before - height / 10, within(2.0));
  }

  @Test
  void oneThatHardlyExceedsTheWindowIsAtItsBeginningThere() {
    open(3);
    Rectangle line = (Rectangle) open.node(".progress-line");
    for (int height = 780; height < 920; height += 10) {
      int now = height;
      HeadlessFx.run(() -> open.stage().setHeight(now));
      open.settle();
      assertThat(line.getWidth()).as("in a window of height %d", height).isLessThan(1);
    }
  }

  private void scroll(double delta) {
    Node rule = open.node(".page-text .article-rule");
    ScrollEvent event =
        new ScrollEvent(
            ScrollEvent.SCROLL,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            HorizontalTextScrollUnits.NONE,
            0,
            VerticalTextScrollUnits.NONE,
            0,
            0,
            null);
    HeadlessFx.run(() -> Event.fireEvent(rule, event));
    open.settle();
  }

  private double ruleAt() {
    Node rule = open.node(".page-text .article-rule");
    return HeadlessFx.on(() -> rule.localToScene(0, 0).getY());
  }
}
