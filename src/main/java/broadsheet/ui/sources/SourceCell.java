package broadsheet.ui.sources;

import broadsheet.ui.kit.Times;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// One cell of the left column.
final class SourceCell extends ListCell<Row> {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  private final SourceRow row;
  private final SourceMenu menu;
  private final SourceDrag drag;

  /// @param add opens the dialog that adds a source
  SourceCell(SourcesModel model, Times times, SourceMenu menu, SourceDrag drag, Runnable add) {
    this.menu = menu;
    this.drag = drag;
    row = new SourceRow(times, model.icons());
    row.onAdd(add);
    row.onFold(() -> fold(model));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnContextMenuRequested(this::openMenu);
  }

  /// Those of a list, in use or put by.
  static Stream<SourceCell> in(ListView<Row> list) {
    return list.lookupAll(".list-cell").stream()
        .filter(SourceCell.class::isInstance)
        .map(SourceCell.class::cast);
  }

  @Override
  protected void updateItem(@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    mark();
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    row.show(item);
    setGraphic(row);
    setAccessibleText(SourceRow.aloud(item));
  }

  /// What can be done to the row, made when it is asked for: during an update rows change by the
  /// hundred.
  @Nullable ContextMenu menu() {
    return getItem() == null ? null : menu.of(getItem(), this);
  }

  private void openMenu(ContextMenuEvent request) {
    ContextMenu menu = menu();
    if (menu != null) {
      menu.show(this, request.getScreenX(), request.getScreenY());
      request.consume();
    }
  }

  /// Signs have come.
  void again() {
    if (getItem() != null) {
      row.show(getItem());
    }
  }

  /// Shows what is dragged, and where it would lie.
  void mark() {
    SourceDrag.Drag now = drag.drag().get();
    Row row = getItem();
    boolean drop = now != null && now.over() != null && row != null && now.over().covers(row);
    pseudoClassStateChanged(DROP, drop);
    pseudoClassStateChanged(
        DRAGGED,
        now != null
            && row instanceof Row.Followed followed
            && followed.source().id().equals(now.source().id()));
  }

  private void fold(SourcesModel model) {
    if (getItem() instanceof Row.Folder(var name, var unread, var open)) {
      model.toggle(name);
    }
  }
}
