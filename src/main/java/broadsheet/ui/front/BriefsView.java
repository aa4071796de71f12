package broadsheet.ui.front;

import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The briefs of a section under its title, which leads to all of it.
final class BriefsView extends VBox implements Elastic {

  /// From where briefs stand as close as can be. More than this would look like a hole.
  private static final double AIR = 14;

  private final int gaps;

  BriefsView(Briefs briefs, List<StoryCard> cards, Consumer<Section> go) {
    getStyleClass().add("briefs");
    Section section = briefs.section();
    Button title = new Button(section.title());
    title.getStyleClass().setAll("briefs-title");
    title.setAccessibleText(Words.of("front.section", section.title()));
    title.setDisable(section.place() == null);
    title.setOnAction(pressed -> go.accept(section));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label all = new Label(Amounts.of(briefs.all()));
    all.getStyleClass().add("group-count");
    all.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, between, all);
    head.getStyleClass().add("briefs-head");
    getChildren().add(head);
    getChildren().addAll(cards);
    gaps = cards.size() - 1;
    cards.stream().limit(gaps).forEach(card -> setVgrow(card, Priority.ALWAYS));
  }

  /// Its briefs may have more air between them.
  @Override
  public double growth(double width) {
    return gaps * AIR;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
