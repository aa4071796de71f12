package broadsheet.ui.kit;

import broadsheet.library.SoughtWords;
import broadsheet.library.SoughtWords.Range;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The tint behind the words of a label that were sought.
final class FoundMarks {

  private SoughtWords sought = SoughtWords.NONE;
  private @Nullable Path tint;

  /// Marks these from now on.
  void seek(SoughtWords words) {
    sought = words;
  }

  /// Draws the marks behind the text that a label shows, once it is laid out: where its lines end
  /// and what is left of it is known only then.
  ///
  /// @param nodes of the label; its skin takes out what is not its own with each new text
  void draw(List<Node> nodes) {
    if (tint == null && sought == SoughtWords.NONE) {
      return;
    }
    Path path = tint == null ? path() : tint;
    tint = path;
    path.getElements().clear();
    for (Node node : nodes) {
      if (node instanceof Text text) {
        sought.in(text.getText()).forEach(range -> add(text, range, path));
      }
    }
    if (path.getElements().isEmpty()) {
      nodes.remove(path);
    } else if (!nodes.contains(path)) {
      nodes.addFirst(path);
    }
  }

  private static Path path() {
    Path path = new Path();
    path.setManaged(false);
    path.setStroke(null);
    path.getStyleClass().add("found-words");
    return path;
  }

  /// JavaFX 26 tells where words stand from that edge of their text at which a line begins; so it
  /// is not to be turned round with the text.
  private static void add(Text text, Range range, Path path) {
    Bounds at = text.getBoundsInParent();
    Bounds own = text.getLayoutBounds();
    double x = at.getMinX() - own.getMinX();
    double y = at.getMinY() - own.getMinY();
    for (PathElement element : text.rangeShape(range.from(), range.to())) {
      path.getElements().add(moved(element, x, y));
    }
  }

  private static PathElement moved(PathElement element, double x, double y) {
    return switch (element) {
      case MoveTo to -> new MoveTo(to.getX() + x, to.getY() + y);
      case LineTo to -> new LineTo(to.getX() + x, to.getY() + y);
      default -> element;
    };
  }
}
