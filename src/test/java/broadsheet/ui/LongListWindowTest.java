package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.library.Selection;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.ListInSight.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list of which a part is held looks and turns as if it were held whole.
class LongListWindowTest {

  private static final int MANY = 1500;

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;
  private ListInSight list;
  private List<String> whole;

  @BeforeEach
  void open() {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    SourceId source = desk.source("Harbour Wire", null);
    desk.prints(
        source,
        IntStream.range(0, MANY)
            .mapToObj(n -> story(title(n), null, 7L * n))
            .toArray(Headline[]::new));
    whole =
        desk.library().list(Selection.EVERYTHING, null, MANY).stream()
            .map(listing -> listing.headline().title())
            .toList();
    open = desks.window(desk);
    list = new ListInSight(open);
  }

  @Test
  void nothingMovesButByTheWheelWhileStretchesComeAndGo() {
    double notch = step(1);
    assertThat(notch).isLessThan(0);
    for (int i = 0; i < 90; i++) {
      assertThat(step(5)).isCloseTo(5 * notch, within(0.01));
    }
    assertThat(rank(list.first())).isGreaterThan(200);
    while (rank(list.first()) > 20) {
      assertThat(step(-5)).isCloseTo(-5 * notch, within(0.01));
    }
  }

  @Test
  void theChosenRowStaysInSightWhenTheRowsGrowOrTheWindowShrinksUntilTheReaderScrolls() {
    for (int i = 0; i < 30; i++) {
      open.press(KeyCode.J);
    }
    assertThat(list.chosenIsWhole()).isTrue();
    HeadlessFx.run(() -> open.stage().setHeight(open.stage().getHeight() - 70));
    open.settle();
    assertThat(list.chosenIsWhole()).as("in a lower window").isTrue();
    HeadlessFx.run(() -> open.window().settings().scale().set(1.5));
    open.settle();
    assertThat(list.chosenIsWhole()).as("in larger text").isTrue();
    list.turn(-20);
    assertThat(list.chosen()).isEmpty();
  }

  @Test
  void itsEndsAreReachedByKeys() {
    focusList();
    open.press(KeyCode.END);
    assertThat(list.last().words()).isEqualTo(whole.getLast());
    assertThat(list.chosen()).isEqualTo(whole.getLast());
    assertThat(HeadlessFx.on(() -> list.bar().getValue())).isEqualTo(1);
    open.press(KeyCode.PAGE_UP);
    assertThat(rank(list.chosen())).isBetween(MANY - 20, MANY - 5);
    open.press(KeyCode.HOME);
    assertThat(list.first().words()).startsWith("Today");
    assertThat(list.chosen()).isEqualTo(whole.getFirst());
    assertThat(HeadlessFx.on(() -> list.bar().getValue())).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.1, 0.9})
  void itsThumbStandsWhereTheReaderIsInTheWholeList(double share) {
    Node thumb = open.node(".headlines .list-view > .scroll-bar > .thumb");
    double top = top(thumb);
    list.pull(1);
    assertThat(list.last().words()).isEqualTo(whole.getLast());
    double bottom = top(thumb);
    list.pull(share);
    assertThat(rank(list.first())).isCloseTo((int) (share * MANY), within(MANY / 50));
    assertThat(top(thumb)).isCloseTo(top + share * (bottom - top), within(1.0));
    list.turn(5);
    assertThat(top(thumb)).isCloseTo(top + share * (bottom - top), within(8.0));
    list.pull(0);
    assertThat(list.first().words()).startsWith("Today");
    assertThat(top(thumb)).isEqualTo(top);
  }

  @Test
  void itsThumbIsLargeEnoughForAHandAndNothingLiesOverIt() {
    Node thumb = open.node(".headlines .list-view > .scroll-bar > .thumb");
    Bounds bounds = HeadlessFx.on(() -> thumb.localToScreen(thumb.getLayoutBounds()));
    assertThat(bounds.getHeight()).isGreaterThan(30);
    for (double x = bounds.getMinX() + 0.5; x < bounds.getMaxX() - 1; x++) {
      double across = x;
      HeadlessFx.run(() -> HeadlessFx.robot().mouseMove(across, bounds.getCenterY()));
      open.settle();
      assertThat(HeadlessFx.on(thumb::isHover)).as("at %s of %s", across, bounds).isTrue();
    }
  }

  @Test
  void theOpenArticleIsGoneOnFromThoughItsRowIsFarAway() {
    open.press(KeyCode.J);
    open.press(KeyCode.J);
    assertThat(list.chosen()).isEqualTo(whole.get(1));
    list.pull(0.7);
    assertThat(list.chosen()).isEmpty();
    assertThat(open.article().title()).isEqualTo(whole.get(1));
    open.press(KeyCode.J);
    assertThat(list.chosen()).isEqualTo(whole.get(2));
    assertThat(open.article().title()).isEqualTo(whole.get(2));
  }

  /// Turns the wheel, and answers by how much all that stayed in sight has moved.
  private double step(int notches) {
    List<Seen> before = list.seen();
    list.turn(notches);
    Map<String, Double> after =
        list.seen().stream().collect(Collectors.toMap(Seen::words, Seen::y));
    List<Double> moves =
        before.stream()
            .filter(row -> after.containsKey(row.words()))
            .map(row -> Objects.requireNonNull(after.get(row.words())) - row.y())
            .distinct()
            .toList();
    assertThat(moves).hasSize(1);
    return moves.getFirst();
  }

  private int rank(Seen row) {
    return whole.contains(row.words()) ? rank(row.words()) : rank(list.below(row.words()));
  }

  private int rank(String words) {
    return whole.indexOf(words);
  }

  private void focusList() {
    HeadlessFx.run(() -> open.node(".headlines .list-view").requestFocus());
  }

  private static double top(Node node) {
    return HeadlessFx.on(() -> node.localToScreen(node.getLayoutBounds()).getMinY());
  }

  /// Some titles take a line, some two.
  private static String title(int number) {
    String letters = letters(number);
    return number % 3 == 0
        ? "Report " + letters
        : "What the harbour office had to say in its yearly report on fog " + letters;
  }

  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
