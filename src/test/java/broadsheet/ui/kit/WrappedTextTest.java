package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.SoughtWords;
import broadsheet.ui.HeadlessFx;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

  private static final double COLUMN = 180;

  /// A blank at the end of a line.
  private static final double HANGING = 4;

  private static final String HINDI =
      "मंगलवार को भोर से पहले मुख्य भूमि और तीन द्वीपों के बीच नौकाएँ रुक गईं";
  private static final String THAI =
      "บริการเรือข้ามฟากระหว่างแผ่นดินใหญ่กับเกาะทั้งสามอาจกลับมาในวันพุธ";
  private static final String ARABIC = "واحة تعود إلى الحياة بعد أن كشف الأهالي قناة مدفونة";

  private WrappedText text;

  @BeforeEach
  void start() {
    HeadlessFx.start();
    text = HeadlessFx.on(() -> new WrappedText(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HINDI,
        THAI,
        "สะพาน https://harbour.example/ferries/timetable/2026/november/island-line",
        "Des boue\u0301es a\u0300 la de\u0301rive ont arre\u0302te\u0301 les bacs du de\u0301troit",
        "Ferries halted as the strait buoys drift off station after a night of storms",
        ARABIC
      })
  void noLineIsWiderThanItsColumn(String words) {
    layOut(COLUMN, words);
    assertThat(widestLine()).isLessThan(COLUMN + HANGING);
  }

  @ParameterizedTest
  @ValueSource(strings = {HINDI, THAI})
  void itBreaksWhereItsScriptMayAndShowsAllThatThereIsRoomFor(String words) {
    text.limit(9);
    layOut(COLUMN, words);
    assertThat(lines()).hasSizeGreaterThan(1);
    assertThat(String.join("", lines()).replace(" ", "")).isEqualTo(words.replace(" ", ""));
    for (String line : lines()) {
      assertThat(Directed.runs(words, false)).anyMatch(run -> run.strip().equals(first(line)));
    }
  }

  private static String first(String line) {
    return Directed.runs(line, false).getFirst().strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {HINDI, THAI})
  void whatIsLeftOutIsAnEllipsisAfterTheLastLine(String words) {
    layOut(COLUMN / 2, words);
    assertThat(lines()).hasSize(3);
    assertThat(lines().getLast()).endsWith("…");
    assertThat(shown().getText()).doesNotContain("…\n");
  }

  @Test
  void itIsBrokenAnewInAnotherWidthAndFont() {
    text.limit(9);
    layOut(COLUMN, HINDI);
    int narrow = lines().size();
    layOut(2 * COLUMN, HINDI);
    assertThat(lines()).hasSizeLessThan(narrow);
    HeadlessFx.run(() -> text.setStyle("-fx-font-size: 30px"));
    layOut(2 * COLUMN, HINDI);
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(narrow);
    assertThat(widestLine()).isLessThanOrEqualTo(2 * COLUMN);
  }

  @ParameterizedTest
  @ValueSource(strings = {HINDI, THAI, ARABIC})
  void aScreenReaderHearsTheWordsWithoutTheirBreaks(String words) {
    layOut(COLUMN, words);
    assertThat(HeadlessFx.on(text::getAccessibleText)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "Survey ship maps a canyon, canyon, Survey ship maps a",
    "Survey ship maps a canyon, can, Survey ship maps a",
    "Survey ship maps a canyon, survey, ''",
  })
  void aMarkStandsBehindTheWholeWord(String words, String sought, String before) {
    layOut(600, words, sought);
    double from = before.isEmpty() ? 0 : width(before + " ");
    Bounds mark = mark();
    assertThat(mark.getMinX()).isBetween(from - 1, from + 1);
    assertThat(mark.getWidth()).isLessThan(width("canyon") + 8);
    assertThat(mark.getMinY()).isGreaterThanOrEqualTo(-1);
    assertThat(mark.getMaxY()).isLessThanOrEqualTo(text.getHeight() + 1);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"واحة, 600", "واحة, 180", "كشف, 180"})
  void aMarkInALineThatRunsFromTheRightStandsThere(String sought, double column) {
    layOut(column, ARABIC, sought);
    assertThat(mark().getMaxX()).isBetween(column - 2, column + 1);
    assertThat(mark().getWidth()).isLessThan(width("واحة") * 2);
  }

  @Test
  void aPhraseThatGoesOnInTheNextLineIsMarkedInBoth() {
    text.limit(9);
    layOut(COLUMN, THAI, THAI);
    assertThat(mark().getHeight()).isGreaterThan(1.5 * text.lineHeight());
  }

  @Test
  void noMarkIsLeftOnceNothingIsSought() {
    layOut(600, ARABIC, "واحة");
    layOut(600, ARABIC);
    assertThat(HeadlessFx.on(() -> text.lookup(".found-words"))).isNull();
  }

  private void layOut(double width, String words) {
    layOut(width, words, "");
  }

  private void layOut(double width, String words, String sought) {
    HeadlessFx.run(
        () -> {
          if (text.getScene() == null) {
            Scene scene = new Scene(new StackPane(text));
            new Appearance(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
          }
          text.show(words, SoughtWords.of(sought));
          for (int pass = 0; pass < 2; pass++) {
            text.getParent().applyCss();
            text.resize(width, text.prefHeight(width));
            text.layout();
          }
        });
  }

  private Text shown() {
    return (Text) Objects.requireNonNull(HeadlessFx.on(() -> text.lookup(".text")));
  }

  /// As it is drawn; the toolkit's bounds are those that it was asked for.
  private double widestLine() {
    return HeadlessFx.on(
        () -> {
          Text words = (Text) Objects.requireNonNull(text.lookup(".text"));
          Path lines = new Path(words.rangeShape(0, words.getText().length()));
          return lines.getLayoutBounds().getWidth() - lines.getStrokeWidth();
        });
  }

  private List<String> lines() {
    return Arrays.asList(shown().getText().split("\n", -1));
  }

  /// Seen from the left edge of the text, whichever way it runs.
  private Bounds mark() {
    return HeadlessFx.on(
        () -> {
          Node mark = Objects.requireNonNull(text.lookup(".found-words"));
          Bounds in = mark.localToScene(mark.getLayoutBounds());
          Bounds all = text.localToScene(text.getLayoutBounds());
          return new BoundingBox(
              in.getMinX() - all.getMinX(),
              in.getMinY() - all.getMinY(),
              in.getWidth(),
              in.getHeight());
        });
  }

  private double width(String words) {
    Text ruler = new Text(words);
    ruler.setFont(text.getFont());
    return ruler.getLayoutBounds().getWidth();
  }
}
