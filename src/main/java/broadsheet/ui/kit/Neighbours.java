package broadsheet.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// Finds the way from one of many to the next by the arrow keys, as the eye would.
public final class Neighbours {

  /// A step aside counts as so many ahead.
  private static final double ASIDE = 3;

  private Neighbours() {}

  /// The nearest of `all` that lies from `here` in the direction of an arrow key.
  public static <N extends Node> Optional<N> of(Node here, List<N> all, KeyCode arrow) {
    Bounds from = bounds(here);
    return all.stream()
        .filter(node -> !node.equals(here) && ahead(from, bounds(node), arrow) >= 0)
        .min(Comparator.comparingDouble(node -> distance(from, bounds(node), arrow)));
  }

  private static double distance(Bounds from, Bounds to, KeyCode arrow) {
    return ahead(from, to, arrow) + ASIDE * aside(from, to, arrow);
  }

  /// Negative if it lies elsewhere.
  private static double ahead(Bounds from, Bounds to, KeyCode arrow) {
    return switch (arrow) {
      case UP -> from.getMinY() - to.getMaxY();
      case DOWN -> to.getMinY() - from.getMaxY();
      case LEFT -> from.getMinX() - to.getMaxX();
      case RIGHT -> to.getMinX() - from.getMaxX();
      default -> -1;
    };
  }

  private static double aside(Bounds from, Bounds to, KeyCode arrow) {
    boolean upright = arrow == KeyCode.UP || arrow == KeyCode.DOWN;
    return upright
        ? gap(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX())
        : gap(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY());
  }

  /// Between two stretches; nothing where they overlap.
  private static double gap(double start, double end, double otherStart, double otherEnd) {
    return Math.max(0, Math.max(otherStart - end, start - otherEnd));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
