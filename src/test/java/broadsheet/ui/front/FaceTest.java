package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

  private final Face face = new Face(10, 24, 20);

  @ParameterizedTest(name = "{0}: {2} lines on {1} pixels")
  @CsvSource({
    "Harbour, 200, 1",
    "Ferries halted as the buoys drift, 400, 1",
    "Ferries halted as the buoys drift, 250, 2",
    "Ferries halted as the buoys drift, 130, 3",
    "Ferries halted as the buoys drift, 40, 6",
    "north-south-connection, 120, 2",
    "海底ケーブルの修理船が湾を出る, 150, 2",
    "'', 100, 1"
  })
  void linesBreakWhereTheirWritingAllowsIt(String text, double width, int lines) {
    assertThat(face.lines(text, width)).isEqualTo(lines);
    assertThat(face.height(text, width)).isEqualTo(4 + lines * 20);
  }
}
