package broadsheet.ui.settings;

import broadsheet.ui.commands.Commands;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Fuzzy;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Settings.Section;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything that can be set, on one page, narrowed by what is typed above it.
public final class SettingsView extends VBox {

  private final TextField search = new TextField();
  private final VBox page = new VBox();
  private final Empty nothing = new Empty();
  private final List<Lines> sections = new ArrayList<>();

  /// A line and the words that it is found by.
  private record Line(Node node, String words) {}

  /// The lines under one heading.
  private record Lines(VBox box, List<Node> heading, List<Line> lines) {

    /// @return whether anything is left to show
    boolean narrow(String typed) {
      List<Node> found =
          lines.stream()
              .filter(line -> Fuzzy.score(typed, line.words()).isPresent())
              .map(Line::node)
              .toList();
      box.getChildren().setAll(heading);
      box.getChildren().addAll(found);
      return !found.isEmpty();
    }
  }

  public SettingsView(Settings settings, Commands commands) {
    getStyleClass().add("settings");
    StackPane.setMargin(this, new Insets(16));
    Label title = new Label(Words.of("settings.title"));
    title.getStyleClass().addAll("news", "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    search.setPromptText(Words.of("settings.search"));
    search.setAccessibleText(Words.of("settings.search"));
    HBox head = new HBox(title, search);
    head.getStyleClass().add("settings-head");
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(head);
    if (settings.unreadable()) {
      Label unreadable = new Label(Words.of("settings.unreadable"));
      unreadable.getStyleClass().add("setting-problem");
      unreadable.setWrapText(true);
      getChildren().add(unreadable);
    }
    getChildren().add(scroll);
    settings.sections().forEach(this::add);
    addKeys(new KeysModel(commands, settings.keys()), new Nonsense(settings.keyMap()));
    nothing.say(Words.of("settings.nothing"));
    search.textProperty().subscribe(this::narrow);
  }

  /// Shows what `typed` finds; everything if it is empty.
  public void find(String typed) {
    search.setText(typed);
  }

  @Override
  public void requestFocus() {
    search.requestFocus();
    search.selectAll();
  }

  private void add(Section section) {
    List<Line> lines = new ArrayList<>();
    section
        .settings()
        .forEach(
            setting ->
                setting
                    .control()
                    .map(control -> row(setting, control))
                    .ifPresent(row -> lines.add(line(row, section.title(), setting.name()))));
    add(section.title(), section.explains(), lines);
  }

  private static Node row(Setting<?> setting, Control control) {
    return new VBox(new SettingRow(setting.name(), control), new Nonsense(setting));
  }

  private void addKeys(KeysModel keys, Node problem) {
    String title = Words.of("setting.keys");
    add(
        title,
        Words.of("setting.keys.explains"),
        keys.commands().stream()
            .map(command -> line(new KeyRow(keys, command), title, command.name()))
            .toList(),
        problem);
  }

  /// @param problems stand under the heading
  private void add(String title, String explains, List<Line> lines, Node... problems) {
    Label heading = new Label(title);
    heading.getStyleClass().add("group-label");
    Label note = new Label(explains);
    note.getStyleClass().add("meta");
    note.setWrapText(true);
    VBox box = new VBox();
    box.getStyleClass().add("settings-section");
    List<Node> top =
        new ArrayList<>(explains.isEmpty() ? List.of(heading) : List.of(heading, note));
    top.addAll(List.of(problems));
    sections.add(new Lines(box, top, lines));
  }

  private static Line line(Node node, String section, String name) {
    return new Line(node, section + " " + name);
  }

  private void narrow(String typed) {
    page.getChildren()
        .setAll(sections.stream().filter(it -> it.narrow(typed)).map(Lines::box).toList());
    if (page.getChildren().isEmpty()) {
      page.getChildren().add(nothing);
    }
  }
}
