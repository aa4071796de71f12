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
    Grid grid = Grid.in(width, 640, Rulers.at(scale));
    assertThat(grid.shares()).hasSize(columns);
    assertThat(grid.shares().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, Offset.offset(0.001));
  }

  @Test
  void aPageIsAsHighAsTheWindowAllowsButNeverTooLowToRead() {
    assertThat(Grid.in(1168, 900, Rulers.at(1)).sheet().height()).isEqualTo(900);
    assertThat(Grid.in(1168, 100, Rulers.at(1)).sheet().height()).isEqualTo(360);
  }
}
