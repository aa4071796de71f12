package broadsheet.ui.sources;

import broadsheet.news.SourceId;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The left column.
public final class SourcesView extends StackPane {

  private final SourcesModel model;
  private final ListView<Row> list;
  private final Subscriptions listening = new Subscriptions();

  /// @param update asks these sources for news
  /// @param add opens the dialog that adds a source
  /// @param undo where a removal can be taken back
  public SourcesView(
      SourcesModel model,
      Times times,
      Consumer<List<SourceId>> update,
      Runnable add,
      UndoBar undo) {
    this.model = model;
    SourceMenu menu = new SourceMenu(model, update, undo);
    list = new ListView<>(model.rows());
    list.getStyleClass().add("edge-to-edge");
    list.setAccessibleText(Words.of("sources.list"));
    list.setCellFactory(cells -> new SourceCell(model, times, menu, add));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getStyleClass().add("sources");
    getChildren().add(list);
  }

  public void attach() {
    listening.add(list.getSelectionModel().selectedItemProperty().subscribe(this::chosen));
    listening.add(model.place().subscribe(this::follow));
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
    if (place != null) {
      model.place().set(place);
    }
  }

  private void follow() {
    Place place = model.place().get();
    for (int i = 0; i < model.rows().size(); i++) {
      if (place.equals(model.rows().get(i).place())) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().clearAndSelect(i);
        }
        return;
      }
    }
  }

  /// Up and Down step over the heading; Left and Right close and open a folder.
  private void pressed(KeyEvent key) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
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
