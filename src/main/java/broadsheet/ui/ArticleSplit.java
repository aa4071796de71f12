package broadsheet.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The article and, while they are wanted there, the sidebars below it, with an edge to drag.
final class ArticleSplit extends Region {

  private static final double ARTICLE_LEAST = 280;
  private static final double SIDEBARS_LEAST = 120;

  private final Region article;
  private final Region sidebars;
  private final ObservableValue<Boolean> below;
  private final Edge edge = new Edge(Orientation.HORIZONTAL, by -> raise(-by));
  private double wanted;

  /// @param below whether the sidebars are wanted here
  /// @param height of the sidebars, in pixels
  ArticleSplit(Region article, Region sidebars, ObservableValue<Boolean> below, double height) {
    this.article = article;
    this.sidebars = sidebars;
    this.below = below;
    wanted = height;
    getChildren().add(article);
    below.subscribe(this::show);
  }

  /// The height of the sidebars as the reader set it.
  double height() {
    return wanted;
  }

  /// @param by pixels that the sidebars become higher by, or lower
  void raise(double by) {
    wants(placed() + by);
  }

  @Override
  protected void layoutChildren() {
    double top = below.getValue() ? snapPositionY(getHeight() - placed()) : getHeight();
    article.resizeRelocate(0, 0, getWidth(), top);
    if (below.getValue()) {
      sidebars.resizeRelocate(0, top, getWidth(), getHeight() - top);
      edge.place(top, getWidth());
    }
  }

  /// What is not wanted here is no child of ours: it may stand elsewhere.
  private void show(boolean wanted) {
    if (wanted) {
      getChildren().setAll(article, sidebars, edge);
    } else {
      getChildren().setAll(article);
    }
  }

  private double placed() {
    return Math.clamp(
        wanted, SIDEBARS_LEAST, Math.max(SIDEBARS_LEAST, getHeight() - ARTICLE_LEAST));
  }

  private void wants(double height) {
    wanted = height;
    wanted = placed();
    requestLayout();
  }
}
