package broadsheet.ui.front;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The columns of a page by their shares of its width, with a rule between each two.
final class PageColumns extends Region {

  private final List<Double> shares;
  private final List<PageColumn> columns = new ArrayList<>();
  private final List<Region> rules = new ArrayList<>();

  PageColumns(List<Double> shares) {
    this.shares = shares;
    for (int i = 0; i < shares.size(); i++) {
      PageColumn column = new PageColumn();
      column.getStyleClass().add("front-column");
      columns.add(column);
      if (i > 0) {
        Region rule = new Region();
        rule.getStyleClass().add("front-rule");
        rules.add(rule);
      }
    }
    getChildren().addAll(rules);
    getChildren().addAll(columns);
  }

  List<PageColumn> columns() {
    return columns;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return minHeight(width);
  }

  /// Less, and it scrolls.
  @Override
  protected double computeMinHeight(double width) {
    double tallest = 0;
    for (int i = 0; i < columns.size(); i++) {
      tallest = Math.max(tallest, columns.get(i).minHeight(width(i, width)));
    }
    return snapSizeY(tallest + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    for (int i = 0; i < columns.size(); i++) {
      double width = width(i, getWidth());
      columns.get(i).resizeRelocate(x, top, width, height);
      x += width;
      if (i < rules.size()) {
        rules.get(i).resizeRelocate(x + Grid.GUTTER / 2, top, 1, height);
        x += Grid.GUTTER;
      }
    }
  }

  private double width(int column, double width) {
    double room = width - snappedLeftInset() - snappedRightInset() - rules.size() * Grid.GUTTER;
    return Math.floor(Math.max(0, room) * shares.get(column));
  }
}
