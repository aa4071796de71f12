package broadsheet.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Sources, headlines, article and sidebars side by side, with edges to drag. The article takes
/// what the others leave; where there is little, the sidebars fold away first, then the sources.
final class Columns extends Region {

  private final Region sources;
  private final Region headlines;
  private final Region article;
  private final Region sidebars;
  private final ColumnEdge afterSources;
  private final ColumnEdge afterHeadlines;
  private final ColumnEdge beforeSidebars;
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
    afterSources = new ColumnEdge(by -> drag(placed.widerSources(by)));
    afterHeadlines = new ColumnEdge(by -> drag(placed.widerHeadlines(by)));
    beforeSidebars = new ColumnEdge(by -> drag(placed.widerSidebars(-by)));
    getChildren()
        .addAll(
            sources, headlines, article, sidebars, afterSources, afterHeadlines, beforeSidebars);
    widthProperty().subscribe(this::fold);
    sourcesWanted.subscribe(this::fold);
    sidebarsWanted.subscribe(this::fold);
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

  @Override
  protected void layoutChildren() {
    placed = wanted.in(getWidth(), sources.isVisible(), sidebars.isVisible());
    double first = snapSizeX(placed.sources());
    double second = first + snapSizeX(placed.headlines());
    double last = getWidth() - snapSizeX(placed.sidebars());
    put(sources, 0, first);
    put(headlines, first, second);
    put(article, second, last);
    put(sidebars, last, getWidth());
    afterSources.place(first, getHeight());
    afterHeadlines.place(second, getHeight());
    beforeSidebars.place(last, getHeight());
  }

  private void put(Region column, double from, double to) {
    column.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
  }

  private void fold() {
    double width = getWidth();
    if (width <= 0) {
      return;
    }
    boolean left = sourcesWanted.get() && Widths.sourcesFit(width);
    boolean right = sidebarsWanted.get() && Widths.sidebarsFit(width, left);
    show(left, sources, afterSources);
    show(right, sidebars, beforeSidebars);
    sourcesFolded.set(!left);
    requestLayout();
  }

  private void drag(Widths to) {
    wanted = to.or(wanted);
    requestLayout();
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
    }
  }
}
