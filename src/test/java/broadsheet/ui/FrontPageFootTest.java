package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.BroughtImage;
import broadsheet.library.Selection;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The columns of the front page end near one line, whatever the lengths of headlines.
class FrontPageFootTest {

  private static final List<String> WORDS =
      List.of(
          "ferries halted as the strait buoys drift off station after a night of storms while the"
              + " harbour office waits for a ship that can lift eleven markers of nine tonnes",
          "council of the northern ports publishes a plan that settles nothing, and the pilots say"
              + " that they have read it twice and will not read it again before spring",
          "relay satellite passes its first winter in polar orbit with more power in its batteries"
              + " than those who built it dared to promise to those who paid for it");

  /// Less than what the eye takes for a hole.
  private static final double NEAR = 30;

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @ParameterizedTest(name = "{0} by {1} at {2}")
  @CsvSource({"900, 600, 1", "1280, 800, 1", "1440, 900, 1", "1900, 1060, 1", "1280, 800, 1.25"})
  void columnsEndNearOneLine(double width, double height, double scale) {
    OpenDesk open = desks.frontPage(desks.with(edition()));
    HeadlessFx.run(
        () -> {
          open.stage().setWidth(width);
          open.stage().setHeight(height);
          open.window().settings().scale().set(scale);
        });
    open.settle();
    for (int page = 0; page < 2; page++) {
      double foot = HeadlessFx.on(() -> bottom(page(open)) - 16);
      List<Double> gaps = HeadlessFx.on(() -> ends(open).stream().map(end -> foot - end).toList());
      assertThat(gaps).as("gaps on page %s", page).isNotEmpty();
      assertThat(gaps).as("on page %s", page).allMatch(gap -> gap > -3 && gap < NEAR);
      assertThat(HeadlessFx.on(() -> hidden(open))).as("what one must scroll for").isLessThan(NEAR);
      HeadlessFx.run(() -> open.model().front().next());
      open.settle();
    }
  }

  /// Where the last story of each column ends.
  private static List<Double> ends(OpenDesk open) {
    return open.scene().getRoot().lookupAll(".front-column").stream()
        .map(column -> ((Parent) column).getChildrenUnmodifiable().getLast())
        .map(last -> last.getStyleClass().contains("briefs") ? last(last) : last)
        .map(FrontPageFootTest::last)
        .map(FrontPageFootTest::bottom)
        .toList();
  }

  private static Node last(Node parent) {
    return ((Parent) parent).getChildrenUnmodifiable().getLast();
  }

  private static Node page(OpenDesk open) {
    return open.scene().getRoot().lookup(".front-page");
  }

  private static double hidden(OpenDesk open) {
    ScrollPane scroll = (ScrollPane) open.scene().getRoot().lookup(".front-scroll");
    return Objects.requireNonNull(scroll).getContent().getLayoutBounds().getHeight()
        - scroll.getViewportBounds().getHeight();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private DeskFixture edition() {
    DeskFixture desk = DeskFixture.empty(folder);
    for (int number = 0; number < 9; number++) {
      SourceId source = desk.source("Harbour Wire " + "abcdefghi".charAt(number), null);
      for (int story = 0; story < 9; story++) {
        desk.prints(source, headline(number + 9 * story));
      }
    }
    for (Listing listing : desk.library().list(Selection.EVERYTHING, null, 12)) {
      byte[] bytes = Painted.png(200, 120);
      desk.keep(
          listing,
          List.of(
              new BroughtImage(
                  Objects.requireNonNull(listing.headline().picture()).url(), bytes, "image/png")));
    }
    return desk;
  }

  private static Headline headline(int number) {
    String words = WORDS.get(number % WORDS.size());
    Headline plain =
        DeskFixture.story(
            "Story "
                + "abcdefghi".charAt(number % 9)
                + "abcdefghi".charAt(number / 9)
                + " "
                + first(words, 2 + number * 5 % 11),
            number % 3 == 0 ? "Valparaíso" : null,
            10 + number);
    return new Headline(
        plain.title(),
        plain.url(),
        null,
        null,
        plain.dateline(),
        plain.published(),
        number % 7 == 6 ? null : first(words, 8 + number * 7 % 20),
        plain.picture(),
        null);
  }

  private static String first(String words, int count) {
    return Arrays.stream(words.split(" ")).limit(count).collect(Collectors.joining(" "));
  }
}
