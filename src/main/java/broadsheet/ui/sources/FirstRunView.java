package broadsheet.ui.sources;

import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import broadsheet.ui.sources.FirstRunModel.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The first thing that a newcomer sees: what is there to follow, by folder.
public final class FirstRunView extends BorderPane {

  private final FirstRunModel model;
  private final Button follow = new Button();
  private final Subscriptions listening = new Subscriptions();

  public FirstRunView(FirstRunModel model) {
    this.model = model;
    getStyleClass().add("first-run");
    Label title = new Label(Words.of("first.title"));
    title.getStyleClass().addAll("news", "first-title");
    Label explains = new Label(Words.of("first.explains"));
    explains.getStyleClass().add("soft");
    explains.setWrapText(true);
    VBox head = new VBox(title, explains);
    head.getStyleClass().add("first-head");
    setTop(head);
    VBox groups = new VBox();
    groups.getStyleClass().add("first-groups");
    byFolder().forEach((folder, choices) -> groups.getChildren().add(group(folder, choices)));
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    setBottom(buttons());
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  private Map<String, List<Choice>> byFolder() {
    return model.choices().stream()
        .collect(
            Collectors.groupingBy(
                choice ->
                    Objects.requireNonNullElse(
                        choice.source().folder(), Words.of("first.noFolder")),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static VBox group(String folder, List<Choice> choices) {
    Label name = new Label(folder);
    name.getStyleClass().add("group-label");
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("first-boxes");
    for (Choice choice : choices) {
      CheckBox box = new CheckBox(choice.source().title());
      box.selectedProperty().bindBidirectional(choice.wanted());
      box.setPrefWidth(228);
      boxes.getChildren().add(box);
    }
    VBox group = new VBox(name, boxes);
    group.getStyleClass().add("first-group");
    return group;
  }

  private HBox buttons() {
    Button sample = new Button(Words.of("first.sample"));
    sample.getStyleClass().add("link");
    sample.setOnAction(pressed -> model.sample());
    follow.setDefaultButton(true);
    follow.setOnAction(pressed -> model.follow());
    HBox buttons = new HBox(sample, follow);
    buttons.getStyleClass().add("first-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      listening.add(model.chosen().subscribe(count -> offer(count.intValue())));
    }
  }

  private void offer(int count) {
    follow.setText(Words.count("first.follow", count));
    follow.setDisable(count == 0);
  }
}
