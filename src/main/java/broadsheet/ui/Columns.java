package broadsheet.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Sources, headlines, article and sidebars side by side. The article takes what the others leave;
/// where there is little, the sidebars fold away first, then the sources.
final class Columns extends SplitPane {

  private final Region sources;
  private final Region headlines;
  private final Region article;
  private final Region sidebars;
  private final BooleanProperty sourcesWanted = new SimpleBooleanProperty();
  private final BooleanProperty sidebarsWanted = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper sourcesFolded = new ReadOnlyBooleanWrapper();
  private Widths wanted;
  private Widths placed;

  Columns(Region sources, Region headlines, Region article, Region sidebars, WindowState state) {
    this.sources = sources;
    this.headlines = headlines;
    this.article = article;
    this.sidebars = sidebars;
    wanted = new Widths(state.sources(), state.headlines(), state.sidebars());
    placed = wanted;
    sourcesWanted.set(state.sourcesShown());
    sidebarsWanted.set(state.sidebarsShown());
    sources.setMinWidth(Widths.SOURCES_LEAST);
    headlines.setMinWidth(Widths.HEADLINES_LEAST);
    sidebars.setMinWidth(Widths.SIDEBARS_LEAST);
    article.setMinWidth(0);
    for (Node side : List.of(sources, headlines, sidebars)) {
      setResizableWithParent(side, false);
    }
    addEventFilter(MouseEvent.MOUSE_RELEASED, released -> note());
    widthProperty().subscribe(this::fit);
    sourcesWanted.subscribe(this::fit);
    sidebarsWanted.subscribe(this::fit);
  }

  BooleanProperty sourcesWanted() {
    return sourcesWanted;
  }

  BooleanProperty sidebarsWanted() {
    return sidebarsWanted;
  }

  /// True while the sources are out of sight.
  ReadOnlyBooleanProperty sourcesFolded() {
    return sourcesFolded.getReadOnlyProperty();
  }

  /// The widths as the reader set them.
  Widths widths() {
    return wanted;
  }

  private void fit() {
    double width = getWidth();
    if (width <= 0) {
      return;
    }
    boolean left = sourcesWanted.get() && Widths.sourcesFit(width);
    boolean right = sidebarsWanted.get() && Widths.sidebarsFit(width, left);
    List<Node> shown =
        Stream.of(left ? sources : null, headlines, article, right ? sidebars : null)
            .filter(column -> column != null)
            .map(Node.class::cast)
            .toList();
    if (!getItems().equals(shown)) {
      getItems().setAll(shown);
    }
    sourcesFolded.set(!left);
    placed = wanted.in(width, left, right);
    setDividerPositions(placed.dividers(width));
  }

  /// The reader may have dragged a divider.
  private void note() {
    wanted =
        new Widths(
            dragged(sources, placed.sources(), wanted.sources()),
            dragged(headlines, placed.headlines(), wanted.headlines()),
            dragged(sidebars, placed.sidebars(), wanted.sidebars()));
  }

  private double dragged(Region column, double was, double otherwise) {
    boolean moved = getItems().contains(column) && Math.abs(column.getWidth() - was) > 2;
    return moved ? column.getWidth() : otherwise;
  }
}
