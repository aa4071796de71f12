package broadsheet.ui.headlines;

import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The virtual list itself. What is chosen is the model's to say; the list follows, and tells it
/// what was clicked.
final class HeadlineList extends ListView<Row> {

  private final HeadlinesModel model;
  private final Subscriptions listening = new Subscriptions();

  HeadlineList(
      HeadlinesModel model, Times times, Pictures pictures, Supplier<Background.Slot> slots) {
    super(model.rows());
    this.model = model;
    getStyleClass().add("edge-to-edge");
    setAccessibleText(Words.of("headlines.list"));
    setCellFactory(list -> new HeadlineCell(model, times, pictures, slots.get()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void attach() {
    listening.add(getSelectionModel().selectedIndexProperty().subscribe(this::chosen));
    listening.add(model.selected().subscribe(this::follow));
    ListChangeListener<Row> replaced = change -> follow(model.selected().get());
    listening.listen(model.rows(), replaced);
    listening.listen(model.look().compact(), (compact, was, now) -> refresh());
    listening.listen(model.look().pictures(), (pictures, was, now) -> refresh());
  }

  void detach() {
    listening.close();
  }

  void toTop() {
    if (!getItems().isEmpty()) {
      scrollTo(0);
    }
  }

  /// Whether the first row is in sight.
  boolean atTop() {
    VirtualFlow<?> flow = flow();
    return flow == null
        || flow.getFirstVisibleCell() == null
        || (flow.getFirstVisibleCell().getIndex() == 0
            && flow.getFirstVisibleCell().getLayoutY() >= 0);
  }

  private void chosen() {
    int index = getSelectionModel().getSelectedIndex();
    if (index < 0 || index >= getItems().size()) {
      return;
    }
    switch (getItems().get(index)) {
      case Entry entry -> model.select(entry);
      case Row.Heading heading -> getSelectionModel().clearAndSelect(index + 1);
    }
  }

  private void follow(@Nullable Entry entry) {
    if (entry == null) {
      getSelectionModel().clearSelection();
      return;
    }
    int index = getItems().indexOf(entry);
    if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
      getFocusModel().focus(index);
      VirtualFlow<?> flow = flow();
      if (flow != null) {
        flow.scrollTo(index);
      }
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isControlDown() || key.isShiftDown() || key.isMetaDown()) {
      return;
    }
    switch (key.getCode()) {
      case UP -> model.previous();
      case DOWN -> model.next();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private @Nullable VirtualFlow<?> flow() {
    return (VirtualFlow<?>) lookup(".virtual-flow");
  }
}
