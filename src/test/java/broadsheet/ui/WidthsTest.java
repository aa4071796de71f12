package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {

  private final Widths usual = new Widths(208, 312, 240);

  @ParameterizedTest(name = "at {0}: sources {1}, sidebars {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1280 | true  | true
          1124 | true  | true
          1123 | true  | false
          900  | true  | false
          883  | false | false
          """)
  void theSidebarsFoldAwayFirstThenTheSources(double width, boolean sources, boolean sidebars) {
    boolean left = Widths.sourcesFit(width);
    assertThat(left).isEqualTo(sources);
    assertThat(Widths.sidebarsFit(width, left)).isEqualTo(sidebars);
  }

  @Test
  void theWidthsAreKeptWhereTheArticleHasRoom() {
    assertThat(usual.in(1280, true, true)).isEqualTo(usual);
  }

  @Test
  void theListAndThenTheSourcesGiveWayToTheArticle() {
    assertThat(usual.in(900, true, false)).isEqualTo(new Widths(200, 280, 0));
  }

  @Test
  void aColumnThatIsDraggedStopsAtItsLeastAndItsMost() {
    assertThat(usual.widerHeadlines(-500).headlines()).isEqualTo(280);
    assertThat(usual.widerSidebars(5000).sidebars()).isEqualTo(560);
  }
}
