package broadsheet.ui.sources;

import broadsheet.ui.kit.Times;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One cell of the left column.
final class SourceCell extends ListCell<Row> {

  private final SourceRow row;
  private final SourceMenu menu;

  /// @param add opens the dialog that adds a source
  SourceCell(SourcesModel model, Times times, SourceMenu menu, Runnable add) {
    this.menu = menu;
    row = new SourceRow(times);
    row.onAdd(add);
    row.onFold(() -> fold(model));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setContextMenu(null);
      setAccessibleText(null);
      return;
    }
    row.show(item);
    setGraphic(row);
    setAccessibleText(SourceRow.aloud(item));
    setContextMenu(menu.of(item, this));
  }

  private void fold(SourcesModel model) {
    if (getItem() instanceof Row.Folder(var name, var unread, var open)) {
      model.toggle(name);
    }
  }
}
