package broadsheet.ui.headlines;

import broadsheet.news.Listing;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line under a title: source, place, time, then the marks: filled for kept, a ring for not
/// kept, a star. Where there is no room the place goes first, then the end of the source's name;
/// the time and the marks stay.
final class MetaLine extends Region {

  private static final double GAP = 6;

  private final Label source = text();
  private final Label placeDot = dot();
  private final Label place = text();
  private final Label timeDot = dot();
  private final Label time = text();
  private final Region kept = new Region();
  private final Button star = new Button("★");
  private boolean placed;
  private boolean starred;

  MetaLine() {
    getStyleClass().add("headline-line");
    kept.getStyleClass().add("kept-mark");
    star.getStyleClass().setAll("star");
    Hints.on(star, "bookmark");
    star.setFocusTraversable(false);
    getChildren().addAll(source, placeDot, place, timeDot, time, kept, star);
  }

  void onStar(Runnable toggle) {
    star.setOnAction(pressed -> toggle.run());
  }

  void show(Listing listing, Times times) {
    String where = listing.headline().dateline().place();
    Directed.set(source, listing.sourceTitle());
    placed = where != null;
    Directed.set(place, where == null ? "" : where);
    Directed.set(time, times.ago(listing.sorted()));
    starred = listing.state().bookmarked();
    star.setAccessibleText(
        listing.state().bookmarked() ? Words.of("bookmark.remove") : Words.of("bookmark.add"));
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(source.prefHeight(-1) + snappedTopInset());
  }

  @Override
  protected void layoutChildren() {
    double stars = star.prefWidth(-1) + GAP;
    double marks = (starred ? stars : 0) + kept.prefWidth(-1) + GAP;
    double dot = timeDot.prefWidth(-1);
    double room = getWidth() - marks - dot - time.prefWidth(-1);
    boolean roomy = placed && source.prefWidth(-1) + dot + place.prefWidth(-1) <= room;
    placeDot.setVisible(roomy);
    place.setVisible(roomy);
    double x = put(source, 0, Math.min(source.prefWidth(-1), Math.max(0, room)));
    if (roomy) {
      x = put(placeDot, x, dot);
      x = put(place, x, place.prefWidth(-1));
    }
    x = put(timeDot, x, dot);
    x = put(time, x, time.prefWidth(-1)) + GAP;
    x = put(kept, x, kept.prefWidth(-1)) + GAP;
    star.setVisible(x + star.prefWidth(-1) <= getWidth());
    put(star, x, star.prefWidth(-1));
  }

  private double put(Node node, double x, double width) {
    double top = snappedTopInset();
    double height = node.prefHeight(-1);
    node.resizeRelocate(x, top + (getHeight() - top - height) / 2, snapSizeX(width), height);
    return x + snapSizeX(width);
  }

  /// Stands by itself: in a text that runs its own way it would come to stand at the other end.
  private static Label dot() {
    Label dot = text();
    dot.setText(" · ");
    return dot;
  }

  private static Label text() {
    Label label = new Label();
    label.getStyleClass().add("meta");
    label.setEllipsisString("…");
    return label;
  }
}
