package broadsheet.ui.sources;

import broadsheet.news.Source;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags a source of the left column into a folder, or out of one. Escape lets it lie where it was.
final class SourceDrag {

  /// A hand that clicks moves that far, in pixels.
  private static final double STEADY = 6;

  /// What is dragged.
  ///
  /// @param over where it would lie now; null for where it came from
  record Drag(Source source, @Nullable Drop over) {}

  private final ListView<Row> list;
  private final BiConsumer<Source, @Nullable String> file;
  private final ReadOnlyObjectWrapper<@Nullable Drag> drag = new ReadOnlyObjectWrapper<>();
  private @Nullable Source held;
  private Point2D heldAt = Point2D.ZERO;

  /// @param file moves a source to a folder, or with null to none
  SourceDrag(ListView<Row> list, BiConsumer<Source, @Nullable String> file) {
    this.list = list;
    this.file = file;
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> letGo());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Null while nothing is dragged.
  ReadOnlyObjectProperty<@Nullable Drag> drag() {
    return drag.getReadOnlyProperty();
  }

  private void pressed(MouseEvent press) {
    boolean takes = press.getButton() == MouseButton.PRIMARY;
    held = takes && under(press) instanceof Row.Followed row ? row.source() : null;
    heldAt = new Point2D(press.getSceneX(), press.getSceneY());
  }

  private void dragged(MouseEvent move) {
    if (held == null
        || (drag.get() == null && heldAt.distance(move.getSceneX(), move.getSceneY()) < STEADY)) {
      return;
    }
    list.setCursor(Cursor.CLOSED_HAND);
    drag.set(new Drag(held, isOver(move) ? Drop.of(held, under(move)).orElse(null) : null));
    move.consume();
  }

  private void letGo() {
    Drag ended = drag.get();
    end();
    if (ended != null && ended.over() != null) {
      file.accept(ended.source(), ended.over().folder());
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && drag.get() != null) {
      end();
      key.consume();
    }
  }

  private void end() {
    held = null;
    drag.set(null);
    list.setCursor(null);
  }

  private boolean isOver(MouseEvent event) {
    return list.contains(list.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /// Null where no row is.
  private static @Nullable Row under(MouseEvent event) {
    for (Node up = event.getPickResult().getIntersectedNode(); up != null; up = up.getParent()) {
      if (up instanceof ListCell<?> cell) {
        return cell.getItem() instanceof Row row ? row : null;
      }
    }
    return null;
  }
}
