package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.HeadlessFx;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Directed;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTitleTest {

  private static final double WIDTH = 420;

  private static final String LONG =
      "Ferries halted as the strait buoys drift off station after a night of storms ".repeat(4);

  @BeforeEach
  void start() {
    HeadlessFx.start();
  }

  @Test
  void itsLastLineHoldsMoreThanAWord() {
    StoryTitle title = laidOut("second", 5, "Survey ship maps a canyon wider than its charts said");
    assertThat(lines(title)).isEqualTo(2);
    assertThat(title.getWidth()).isBetween(WIDTH / 2, WIDTH * 0.8);
  }

  @Test
  void oneThatTakesASingleLineStaysOnIt() {
    assertThat(lines(laidOut("second", 5, "Gulls return to the quay"))).isEqualTo(1);
  }

  @Test
  void oneThatRunsTheOtherWayStaysAtItsOwnSide() {
    StoryTitle title = laidOut("second", 5, "واحة تعود إلى الحياة بعد أن كشف الأهالي قناة مدفونة");
    assertThat(title.getWidth()).isLessThan(WIDTH);
    assertThat(title.getLayoutX() + title.getWidth()).isEqualTo(WIDTH);
  }

  @ParameterizedTest(name = "{0}: {1} lines")
  @CsvSource({"lead, 5", "second, 5", "brief, 4"})
  void aVeryLongOneFillsTheLinesOfItsRankAndEndsWithAnEllipsis(String rank, int lines) {
    StoryTitle title = laidOut(rank, lines, LONG);
    assertThat(shown(title).getText()).endsWith("…");
    assertThat(lines(title)).isEqualTo(lines);
  }

  private static long lines(StoryTitle title) {
    double line = Face.of(title.getFont(), title.getLineSpacing()).line();
    return Math.round(shown(title).getLayoutBounds().getHeight() / line);
  }

  private static Text shown(StoryTitle title) {
    return (Text) Objects.requireNonNull(title.lookup(".text"));
  }

  /// A title in a window that is dressed as ours are.
  private static StoryTitle laidOut(String rank, int lines, String words) {
    return HeadlessFx.on(
        () -> {
          StoryTitle title = new StoryTitle(lines);
          title.getStyleClass().add("news");
          Directed.set(title, words);
          VBox card = new VBox(title);
          card.getStyleClass().addAll("story", rank);
          card.setMaxSize(WIDTH, 400);
          StackPane root = new StackPane(card);
          new Appearance(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(new Scene(root));
          root.resize(2 * WIDTH, 600);
          root.applyCss();
          root.layout();
          title.balance();
          root.applyCss();
          card.layout();
          title.balance();
          title.layout();
          return title;
        });
  }
}
