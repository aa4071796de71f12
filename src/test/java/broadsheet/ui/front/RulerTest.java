package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.ui.DeskFixture;
import broadsheet.ui.HeadlessFx;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is counted is what the style sheet of the front page draws.
class RulerTest {

  /// Each part of a story is drawn in whole pixels.
  private static final double ROUNDED = 3;

  private static final String TITLE = "Ferries halted as the strait buoys drift off station again";
  private static final String TEASER =
      "The harbour office waits for a ship that can lift eleven markers of nine tonnes.";

  @TempDir private Path folder;
  private final Times times = new Times(DeskFixture.CLOCK);
  private final Background background = Background.direct();
  private DeskFixture desk;
  private Pictures pictures;

  @BeforeEach
  void open() {
    HeadlessFx.start();
    desk = DeskFixture.empty(folder);
    pictures = new Pictures(desk.library());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{0} wide at {1}")
  @CsvSource({"900, 1", "560, 1", "380, 1", "560, 1.5"})
  void aLeadIsDrawnAsHighAsItIsCounted(double width, double scale) {
    Story story = Stories.told("A", 1, TITLE, TEASER);
    HeadlessFx.run(
        () -> {
          Ruler ruler = Ruler.of(scale);
          boolean small = ruler.isSmall(width);
          StoryCard card =
              told(StoryCard.lead(story, small, times, pictures, background::slot, _ -> {}));
          PageColumn column = column(scale, card);
          assertThat(ruler.leadText(story, width))
              .isCloseTo(column.prefHeight(width), within(ROUNDED));
        });
  }

  @ParameterizedTest(name = "{0} wide at {1}")
  @CsvSource({"560, 1", "280, 1", "280, 1.5"})
  void secondsAreDrawnAsHighAsTheyAreCounted(double width, double scale) {
    Second first = new Second(Stories.told("A", 1, TITLE, TEASER), false, true);
    Second next = new Second(Stories.told("B", 2, TITLE, TEASER), false, false);
    HeadlessFx.run(
        () -> {
          Ruler ruler = Ruler.of(scale);
          PageColumn column = column(scale, card(first), card(next));
          assertThat(
                  ruler.second(first, width, true)
                      + PageColumn.GAP
                      + ruler.second(next, width, false))
              .isCloseTo(column.prefHeight(width), within(ROUNDED));
        });
  }

  @ParameterizedTest(name = "{0} wide at {1}")
  @CsvSource({"260, 1", "390, 1.5"})
  void briefsHaveTheirCountedHeightBetweenTheClosestAndTheWidest(double width, double scale) {
    List<Story> stories =
        List.of(Stories.titled("A", 1, TITLE), Stories.titled("A", 2, "Gulls return"));
    HeadlessFx.run(
        () -> {
          Ruler ruler = Ruler.of(scale);
          List<StoryCard> cards =
              stories.stream().map(story -> told(StoryCard.brief(story, times, _ -> {}))).toList();
          Briefs briefs = new Briefs(stories.getFirst().section(), 2, stories);
          BriefsView view = new BriefsView(briefs, cards, _ -> {});
          double least = column(scale, view).prefHeight(width);
          double counted =
              ruler.sectionTitle()
                  + stories.stream().mapToDouble(story -> ruler.brief(story, width)).sum();
          assertThat(counted).isBetween(least, least + view.growth(width));
        });
  }

  private StoryCard card(Second second) {
    return told(StoryCard.second(second, times, pictures, background::slot, _ -> {}));
  }

  /// With its words.
  private static StoryCard told(StoryCard card) {
    card.tick();
    return card;
  }

  /// A column in a window that is dressed as ours are.
  private static PageColumn column(double scale, Node... nodes) {
    PageColumn column = new PageColumn();
    column.getStyleClass().add("front-column");
    column.getChildren().addAll(nodes);
    Appearance appearance = new Appearance(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    appearance.scale().set(scale);
    appearance.dress(new Scene(column));
    column.applyCss();
    return column;
  }
}
