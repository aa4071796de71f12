package broadsheet.ui.front;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A column of a page. Where it is given more height than it needs, what it holds and the gaps grow
/// alike, so that it reaches the foot of the page; where it is given a little less, the gaps
/// shrink.
final class PageColumn extends Pane {

  static final double GAP = 24;

  private static final double NARROWEST_GAP = 16;

  /// Wider than this, what belongs together would fall apart.
  private static final double WIDEST_GAP = 40;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return stories(width) + gaps() * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return stories(width) + gaps() * NARROWEST_GAP;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double spare = getHeight() - prefHeight(width);
    double stretch = gaps() * (WIDEST_GAP - GAP);
    for (Node story : getManagedChildren()) {
      stretch += growth(story, width);
    }
    double part = stretch == 0 ? 0 : Math.clamp(spare / stretch, 0, 1);
    double gap =
        spare < 0
            ? Math.max(NARROWEST_GAP, GAP + spare / Math.max(1, gaps()))
            : GAP + part * (WIDEST_GAP - GAP);
    double y = 0;
    for (Node story : getManagedChildren()) {
      double height = snapSizeY(story.prefHeight(width) + part * growth(story, width));
      story.resizeRelocate(0, snapPositionY(y), width, height);
      y += height + gap;
    }
  }

  private double stories(double width) {
    return getManagedChildren().stream().mapToDouble(node -> node.prefHeight(width)).sum();
  }

  private int gaps() {
    return Math.max(0, getManagedChildren().size() - 1);
  }

  private static double growth(Node story, double width) {
    return story instanceof Elastic elastic ? elastic.growth(width) : 0;
  }
}
