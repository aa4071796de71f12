package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

  @ParameterizedTest(name = "{0} pixels at {1}: {2}")
  @CsvSource({
    "636, 1, 2",
    "1008, 1, 3",
    "1168, 1, 3",
    "1628, 1, 4",
    "1136, 2, 1",
    "1736, 2, 2",
    "500, 1, 1"
  })
  void thereAreAsManyColumnsAsCanBeRead(double width, double scale, int columns) {
    Grid grid = Grid.in(width, 640, scale);
    assertThat(grid.shares()).hasSize(columns);
    assertThat(grid.shares().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, Offset.offset(0.001));
  }

  @Test
  void aTallPageHoldsMore() {
    Sheet low = Grid.in(1168, 640, 1).sheet();
    Sheet tall = Grid.in(1168, 1200, 1).sheet();
    assertThat(tall.seconds()).isGreaterThan(low.seconds());
    assertThat(tall.lines()).isGreaterThan(low.lines());
  }

  @Test
  void aLowPageHasAFlatterPicture() {
    assertThat(Grid.in(636, 420, 1).leadShape()).isLessThan(Grid.in(636, 900, 1).leadShape());
  }
}
