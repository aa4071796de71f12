package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One source that was found, and the choice of its page's other feeds.
final class OneView extends VBox {

  /// @param choose takes another feed
  OneView(Outcome.One one, Times times, Consumer<NewSource> choose) {
    getStyleClass().add("add-one");
    if (!one.feeds().isEmpty()) {
      getChildren().add(choice(one, choose));
    }
    PreviewView preview = new PreviewView(times, () -> {});
    ScrollPane scroll = new ScrollPane(preview);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    Candidate found = one.candidates().all().getFirst();
    sceneProperty().subscribe(scene -> preview.show(scene == null ? null : found));
  }

  private static HBox choice(Outcome.One one, Consumer<NewSource> choose) {
    Label label = new Label(Words.count("add.feeds", one.feeds().size()));
    label.getStyleClass().add("soft");
    ComboBox<NewSource> feeds = new ComboBox<>();
    feeds.setAccessibleText(Words.of("add.feeds.choose"));
    feeds.setConverter(new Named<>(feed -> feed == null ? "" : feed.title()));
    feeds.getItems().setAll(one.feeds());
    feeds.getSelectionModel().selectFirst();
    feeds.setOnAction(chosen -> choose.accept(feeds.getValue()));
    feeds.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(feeds, Priority.ALWAYS);
    label.setMinWidth(USE_PREF_SIZE);
    HBox choice = new HBox(label, feeds);
    choice.getStyleClass().add("add-line");
    return choice;
  }
}
