package broadsheet.ui.sources;

import broadsheet.ui.kit.Badge;
import broadsheet.ui.sources.SourceDrag.Drag;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What is dragged, beside the pointer: a source's sign and name.
final class DragGhost extends HBox {

  /// From the pointer, in pixels: it may not cover what lies under that.
  private static final double ACROSS = 14;

  private static final double DOWN = 10;
  private static final double WIDEST = 240;

  private final SourceIcons icons;
  private final Badge badge = new Badge();
  private final Label name = new Label();

  DragGhost(SourceDrag drag, SourceIcons icons) {
    this.icons = icons;
    getStyleClass().add("drag-ghost");
    name.setMaxWidth(WIDEST);
    getChildren().addAll(badge, name);
    setManaged(false);
    setMouseTransparent(true);
    drag.drag().subscribe(this::show);
  }

  private void show(@Nullable Drag drag) {
    setVisible(drag != null);
    if (drag != null && getParent() != null) {
      badge.show(drag.source().title(), icons.of(drag.source().id()), false);
      name.setText(drag.source().title());
      applyCss(); // else it is measured by another font
      autosize();
      Point2D at = getParent().sceneToLocal(drag.at());
      relocate(Math.rint(at.getX() + ACROSS), Math.rint(at.getY() + DOWN));
    }
  }
}
