package broadsheet.ui.palette;

import broadsheet.ui.commands.KeyCaps;
import broadsheet.ui.commands.KeyWords;
import broadsheet.ui.kit.Directed;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One line of the palette: what it leads to, what that is, and its keys.
final class EntryCell extends ListCell<Entry> {

  private final Label title = new Label();
  private final Label detail = new Label();
  private final KeyCaps keys = new KeyCaps();
  private final Region between = new Region();
  private final HBox row = new HBox(title, between, detail, keys);

  /// @param taken gets an entry that was clicked
  EntryCell(Consumer<Entry> taken) {
    row.getStyleClass().add("palette-row");
    row.setAlignment(Pos.CENTER_LEFT);
    title.setMinWidth(0);
    HBox.setHgrow(between, Priority.ALWAYS);
    detail.getStyleClass().add("meta");
    detail.setMinWidth(USE_PREF_SIZE);
    keys.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
    setOnMouseClicked(
        clicked -> {
          Entry entry = getItem();
          if (entry != null) {
            taken.accept(entry);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(entry == null ? null : row);
    setAccessibleText(entry == null ? null : aloud(entry));
    if (entry != null) {
      Directed.set(title, entry.title());
      detail.setText(entry.detail());
      keys.show(entry.keys());
    }
  }

  static String aloud(Entry entry) {
    return Stream.concat(
            Stream.of(entry.title(), entry.detail()), entry.keys().stream().map(KeyWords::say))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
