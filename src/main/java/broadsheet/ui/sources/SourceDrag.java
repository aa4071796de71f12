package broadsheet.ui.sources;

import broadsheet.news.Source;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
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
  /// @param at where the pointer is, in the scene
  record Drag(Source source, @Nullable Drop over, Point2D at) {}

  private final ListView<Row> list;
  private final BiConsumer<Source, @Nullable String> file;
  private final ReadOnlyObjectWrapper<@Nullable Drag> drag = new ReadOnlyObjectWrapper<>();
  private final EdgeScroll scroll;
  private @Nullable Source held;
  private Point2D heldAt = Point2D.ZERO;

  /// @param file moves a source to a folder, or with null to none
  SourceDrag(ListView<Row> list, BiConsumer<Source, @Nullable String> file) {
    this.list = list;
    this.file = file;
    scroll = new EdgeScroll(list, this::aim);
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
    heldAt = new Point2D(press.getSceneX(), press.getSceneY());
    held = takes && under(heldAt) instanceof Row.Followed row ? row.source() : null;
  }

  private void dragged(MouseEvent move) {
    if (held == null
        || (drag.get() == null && heldAt.distance(move.getSceneX(), move.getSceneY()) < STEADY)) {
      return;
    }
    list.setCursor(Cursor.CLOSED_HAND);
    Point2D at = new Point2D(move.getSceneX(), move.getSceneY());
    drag.set(aimed(held, at));
    scroll.at(list.sceneToLocal(at).getY());
    move.consume();
  }

  /// Other rows lie under the pointer than before.
  private void aim() {
    Drag now = drag.get();
    if (now != null) {
      drag.set(aimed(now.source(), now.at()));
    }
  }

  private Drag aimed(Source source, Point2D at) {
    boolean over = list.contains(list.sceneToLocal(at));
    return new Drag(source, over ? Drop.of(source, under(at)).orElse(null) : null, at);
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
    scroll.end();
    held = null;
    drag.set(null);
    list.setCursor(null);
  }

  /// Null where no row is.
  private @Nullable Row under(Point2D at) {
    return SourceCell.in(list)
        .filter(cell -> cell.isVisible() && cell.contains(cell.sceneToLocal(at)))
        .map(SourceCell::getItem)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
