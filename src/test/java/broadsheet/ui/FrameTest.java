package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window comes back in sight, whichever screens are left.
class FrameTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D RIGHT = new Rectangle2D(1280, 100, 1000, 600);

  @ParameterizedTest(name = "{0}: {1},{2} {3}x{4} -> {5},{6} {7}x{8}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as it was            |   100 |  50 |  360 | 720 |  100 |  50 |  360 | 720
          on the second screen |  1400 | 200 |  360 | 400 | 1400 | 200 |  360 | 400
          between the two      |  1200 | 150 |  360 | 400 | 1200 | 150 |  360 | 400
          a little outside     |  -100 | 150 |  360 | 400 | -100 | 150 |  360 | 400
          its bar out of sight |   100 | -60 |  360 | 400 |  100 |   0 |  360 | 400
          half below           |   100 | 700 |  360 | 400 |  100 | 400 |  360 | 400
          larger than a screen |   -50 | -50 | 3000 | 900 |    0 |   0 | 1280 | 800
          on a screen no more  | -1500 | 200 |  360 | 400 |    0 | 200 |  360 | 400
          """)
  void comesBackWhereItCanBeSeenAndMoved(
      String where,
      double x,
      double y,
      double width,
      double height,
      double toX,
      double toY,
      double toWidth,
      double toHeight) {
    assertThat(new Frame(x, y, width, height).within(List.of(LEFT, RIGHT)))
        .isEqualTo(new Frame(toX, toY, toWidth, toHeight));
  }
}
