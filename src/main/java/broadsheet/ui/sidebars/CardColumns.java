package broadsheet.ui.sidebars;

import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in as many columns as there is room for. Each stands under the shortest column so far: the
/// first ones stay on top, from side to side.
final class CardColumns extends Pane {

  private static final double GAP = 12;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /// @return how high all of it is
  private double arrange(double width, boolean place) {
    double room = width - snappedLeftInset() - snappedRightInset();
    double[] ends = new double[Math.max(1, (int) ((room + GAP) / (least() + GAP)))];
    double each = Math.floor((room - (ends.length - 1) * GAP) / ends.length);
    for (Node card : getManagedChildren()) {
      int column = shortest(ends);
      double x = snappedLeftInset() + column * (each + GAP);
      double height = snapSizeY(card.prefHeight(each));
      if (place) {
        card.resizeRelocate(x, snappedTopInset() + ends[column], each, height);
      }
      ends[column] += height + GAP;
    }
    double end = DoubleStream.of(ends).max().orElse(0);
    return snappedTopInset() + Math.max(0, end - GAP) + snappedBottomInset();
  }

  /// The least width at which a card reads well, as the style sheet says.
  private double least() {
    return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(1);
  }

  private static int shortest(double[] ends) {
    int shortest = 0;
    for (int i = 1; i < ends.length; i++) {
      shortest = ends[i] < ends[shortest] ? i : shortest;
    }
    return shortest;
  }
}
