package broadsheet.ui.sources;

import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The left column.
public final class SourcesView extends StackPane {

  private final SourcesModel model;
  private final ObservableValue<Place> shown;
  private final Consumer<Place> go;
  private final SourceMenu menu;
  private final ListView<Row> list;
  private final SourceDrag drag;
  private @Nullable Row chosenBefore;
  private final Subscriptions listening = new Subscriptions();

  /// @param shown the place whose headlines are listed, which may be a search
  /// @param go goes to a place
  /// @param menu what can be done to a row
  /// @param filing takes what is dragged to a folder
  /// @param add opens the dialog that adds a source
  public SourcesView(
      SourcesModel model,
      Times times,
      ObservableValue<Place> shown,
      Consumer<Place> go,
      SourceMenu menu,
      Filing filing,
      Runnable add) {
    this.model = model;
    this.shown = shown;
    this.go = go;
    this.menu = menu;
    list = new ListView<>(model.rows());
    list.getStyleClass().add("edge-to-edge");
    list.setAccessibleText(Words.of("sources.list"));
    drag = new SourceDrag(list, filing::move);
    list.setCellFactory(cells -> new SourceCell(model, times, menu, drag, add));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> chosenBefore = selected());
    list.setOnMouseClicked(this::clicked);
    list.setOnContextMenuRequested(this::openMenu);
    getStyleClass().add("sources");
    getChildren().addAll(list, new DragGhost(drag, model.icons()));
    drag.drag().subscribe(dragged -> setViewOrder(dragged == null ? 0 : -1)); // it may hang over
  }

  /// Puts the keyboard into the list.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  public boolean hasKeyboard() {
    return list.isFocused();
  }

  /// Follows the chosen source no more, or forgets the chosen search.
  public void removeChosen() {
    Row chosen = selected();
    if (chosen != null) {
      menu.remove(chosen);
    }
  }

  public void attach() {
    listening.add(list.getSelectionModel().selectedItemProperty().subscribe(this::chosen));
    listening.add(shown.subscribe(this::follow));
    listening.add(drag.drag().subscribe(() -> SourceCell.in(list).forEach(SourceCell::mark)));
    listening.add(
        model.icons().icons().subscribe(() -> SourceCell.in(list).forEach(SourceCell::again)));
    ListChangeListener<Row> changed = change -> follow();
    listening.listen(model.rows(), changed);
  }

  public void detach() {
    listening.close();
  }

  /// A minute passed: says the times again.
  public void tick() {
    list.refresh();
  }

  private void chosen(@Nullable Row row) {
    Place place = row == null ? null : row.place();
    if (place != null && !place.equals(shown.getValue())) {
      go.accept(place);
    }
  }

  private @Nullable Row selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  /// A click on the place where the reader stands goes there anew.
  private void clicked(MouseEvent click) {
    Row row = selected();
    if (click.getButton() == MouseButton.PRIMARY
        && click.isStillSincePress()
        && row != null
        && row.equals(chosenBefore)) {
      again();
    }
  }

  private void again() {
    Row row = selected();
    Place place = row == null ? null : row.place();
    if (place != null) {
      go.accept(place);
    }
  }

  /// The key for menus is heard by the list, not by the row that it means.
  private void openMenu(ContextMenuEvent request) {
    if (request.isKeyboardTrigger()) {
      SourceCell.in(list).filter(SourceCell::isSelected).findFirst().ifPresent(this::openMenu);
      request.consume();
    }
  }

  private void openMenu(SourceCell cell) {
    ContextMenu menu = cell.menu();
    if (menu != null) {
      menu.show(cell, Side.BOTTOM, 8, 0);
    }
  }

  private void follow() {
    Place place = shown.getValue();
    for (int i = 0; i < model.rows().size(); i++) {
      if (place.equals(model.rows().get(i).place())) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().clearAndSelect(i);
        }
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  /// Up and Down step over the heading; Left and Right close and open a folder.
  private void pressed(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown()) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
      case ENTER -> again();
      case UP -> step(at, -1);
      case DOWN -> step(at, 1);
      case LEFT, RIGHT -> {
        if (at >= 0
            && model.rows().get(at) instanceof Row.Folder(var name, var unread, var open)
            && open == (key.getCode() == KeyCode.LEFT)) {
          model.toggle(name);
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void step(int from, int by) {
    for (int i = from + by; i >= 0 && i < model.rows().size(); i += by) {
      if (model.rows().get(i).place() != null) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 4));
        return;
      }
    }
  }
}
