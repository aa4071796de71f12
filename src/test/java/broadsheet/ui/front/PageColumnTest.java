package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageColumnTest {

  @ParameterizedTest(name = "{0} high")
  @CsvSource({"348, 124, 248", "360, 130, 260", "900, 140, 280"})
  void itsGapsGrowUntilItReachesTheFootOrTheyAreWideEnough(
      double height, double second, double third) {
    PageColumn column = new PageColumn();
    for (int i = 0; i < 3; i++) {
      Region story = new Region();
      story.setPrefHeight(100);
      column.getChildren().add(story);
    }
    column.resize(200, height);
    column.layout();
    assertThat(column.getChildren().stream().map(Node::getLayoutY).toList())
        .isEqualTo(List.of(0.0, second, third));
  }
}
