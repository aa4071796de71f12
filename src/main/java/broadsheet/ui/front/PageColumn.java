package broadsheet.ui.front;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A column of a page. Where it is given more height than it needs, its pictures grow a little and
/// then the gaps, so that it reaches the foot of the page.
final class PageColumn extends Pane {

  private static final double GAP = 24;

  /// Wider than this, what belongs together would fall apart.
  private static final double WIDEST_GAP = 40;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double stories =
        getManagedChildren().stream().mapToDouble(node -> node.prefHeight(width)).sum();
    return stories + gaps() * GAP;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double spare = Math.max(0, getHeight() - prefHeight(width));
    double grown = 0;
    for (Node story : getManagedChildren()) {
      grown += growth(story, width);
    }
    double share = grown == 0 ? 0 : Math.min(1, spare / grown);
    double gap = Math.clamp(GAP + (spare - share * grown) / Math.max(1, gaps()), GAP, WIDEST_GAP);
    double y = 0;
    for (Node story : getManagedChildren()) {
      double height = snapSizeY(story.prefHeight(width) + share * growth(story, width));
      story.resizeRelocate(0, snapPositionY(y), width, height);
      y += height + gap;
    }
  }

  private int gaps() {
    return Math.max(0, getManagedChildren().size() - 1);
  }

  private static double growth(Node story, double width) {
    return story instanceof StoryCard card ? card.growth(width) : 0;
  }
}
