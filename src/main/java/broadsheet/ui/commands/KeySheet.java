package broadsheet.ui.commands;

import broadsheet.ui.commands.Command.Group;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card with all keys, by group.
public final class KeySheet extends BorderPane {

  private final Commands commands;
  private final ScrollPane scroll = new ScrollPane();

  /// @param change leads to where keys are chosen
  public KeySheet(Commands commands, Runnable change) {
    this.commands = commands;
    getStyleClass().add("key-sheet");
    StackPane.setMargin(this, new Insets(16));
    Label title = new Label(Words.of("keys.title"));
    title.getStyleClass().addAll("news", "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button other = new Button(Words.of("keys.change"));
    other.getStyleClass().add("link");
    other.setOnAction(pressed -> change.run());
    HBox head = new HBox(title, other);
    head.setAlignment(Pos.CENTER_LEFT);
    setTop(head);
    VBox left = new VBox(group(Group.READING), group(Group.SOURCES), own());
    VBox right = new VBox(group(Group.GOING), group(Group.WINDOW));
    HBox columns = new HBox(left, right);
    for (VBox column : List.of(left, right)) {
      column.getStyleClass().add("key-column");
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    columns.getStyleClass().add("key-columns");
    scroll.setContent(columns);
    scroll.setFitToWidth(true);
    scroll.prefViewportHeightProperty().bind(columns.heightProperty());
    scroll.setAccessibleText(Words.of("keys.title"));
    setCenter(scroll);
  }

  @Override
  public void requestFocus() {
    scroll.requestFocus();
  }

  private Node group(Group group) {
    VBox lines = lines(group.title());
    for (Command command : commands.all()) {
      if (command.group() == group && !commands.keys(command).isEmpty()) {
        lines.getChildren().add(line(command.name(), commands.keys(command)));
      }
    }
    return lines;
  }

  /// Keys that lists, cards and buttons have by themselves.
  private static Node own() {
    VBox lines = lines(Words.of("keys.own"));
    lines
        .getChildren()
        .addAll(
            line(Words.of("keys.own.arrows"), List.of(own("Up"), own("Down"))),
            line(Words.of("keys.own.tab"), List.of(own("Tab"))),
            line(Words.of("keys.own.enter"), List.of(own("Enter"))),
            line(Words.of("keys.own.escape"), List.of(own("Esc"))));
    return lines;
  }

  private static Key own(String name) {
    return new Key(false, false, false, name);
  }

  private static VBox lines(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("group-label");
    VBox lines = new VBox(heading);
    lines.getStyleClass().add("key-group");
    return lines;
  }

  private static Node line(String name, List<Key> keys) {
    Label label = new Label(name);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    KeyCaps caps = new KeyCaps();
    caps.show(keys);
    caps.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(label, caps);
    line.getStyleClass().add("key-line");
    return line;
  }
}
