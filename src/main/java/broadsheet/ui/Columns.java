package broadsheet.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Sources, headlines, article and sidebars side by side, with edges to drag. The article takes
/// what the others leave; where there is little, the sidebars fold away first, then the sources.
/// Either comes over the others when it is asked for.
final class Columns extends Region {

  /// Lines of larger text may be shorter: a column that grew as much would leave no room.
  private static final double GROWTH = 0.45;

  /// The parts side by side. The sidebars first: they may stand within the article.
  enum Part {
    SIDEBARS,
    SOURCES,
    HEADLINES,
    ARTICLE,
    FRONT
  }

  private final Region sources;
  private final Region headlines;
  private final Region article;
  private final Region sidebars;
  private final Region front;
  private final Drawer sourcesOver;
  private final Drawer sidebarsOver;
  private final Edge afterSources;
  private final Edge afterHeadlines;
  private final Edge beforeSidebars;
  private final BooleanProperty frontShown = new SimpleBooleanProperty();
  private final BooleanProperty sourcesWanted = new SimpleBooleanProperty();
  private final ObservableValue<Boolean> sidebarsWanted;
  private final ReadOnlyBooleanWrapper sourcesFolded = new ReadOnlyBooleanWrapper();
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private Widths wanted;
  private Widths placed;
  private boolean left = true;
  private boolean right = true;

  /// @param front takes the place of the last three while it is shown
  /// @param sidebarsWanted whether the sidebars are wanted here
  /// @param state what to begin with
  Columns(
      Region sources,
      Region headlines,
      Region article,
      Region sidebars,
      Region front,
      ObservableValue<Boolean> sidebarsWanted,
      WindowState state) {
    this.sources = sources;
    this.headlines = headlines;
    this.article = article;
    this.sidebars = sidebars;
    this.front = front;
    this.sidebarsWanted = sidebarsWanted;
    wanted = new Widths(state.sources(), state.headlines(), state.sidebars().width());
    placed = wanted;
    sourcesWanted.set(state.sourcesShown());
    sourcesOver = new Drawer(sources);
    sidebarsOver = new Drawer(sidebars);
    afterSources = new Edge(Orientation.VERTICAL, this::widenSources);
    afterHeadlines = new Edge(Orientation.VERTICAL, this::widenHeadlines);
    beforeSidebars = new Edge(Orientation.VERTICAL, by -> widenSidebars(-by));
    fold();
    widthProperty().subscribe(this::fold);
    sourcesWanted.subscribe(this::fold);
    sidebarsWanted.subscribe(this::fold);
    frontShown.subscribe(this::fold);
    textScale.subscribe(this::fold);
    sourcesOver.open().subscribe(this::fold);
    sidebarsOver.open().subscribe(this::fold);
  }

  /// How much larger than usual the text is: all columns grow with it, though less.
  DoubleProperty textScale() {
    return textScale;
  }

  /// Whether the front page takes all the room beside the sources.
  BooleanProperty frontShown() {
    return frontShown;
  }

  BooleanProperty sourcesWanted() {
    return sourcesWanted;
  }

  /// Shows the sources or hides them.
  void toggleSources() {
    if (Widths.sourcesFit(getWidth() / growth())) {
      sourcesWanted.set(!sourcesWanted.get());
    } else {
      sourcesOver.toggle(getScene());
    }
  }

  /// Shows the sidebars over the others, or hides them there.
  ///
  /// @return false if there is room for them in their place
  boolean toggledSidebarsOver() {
    boolean over = !frontShown.get() && !Widths.sidebarsFit(getWidth() / growth(), left);
    if (over) {
      sidebarsOver.toggle(getScene());
    }
    return over;
  }

  /// True while the sources are out of sight.
  ReadOnlyBooleanProperty sourcesFolded() {
    return sourcesFolded.getReadOnlyProperty();
  }

  /// Whether the keyboard is in one of the columns after the sources, or nowhere.
  boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner == null
        || Stream.of(front, headlines, article, sidebars).anyMatch(column -> isIn(column, owner));
  }

  /// The part where the keyboard is; the one with the news if it is in none.
  Part withKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    Map<Part, Region> parts = new EnumMap<>(Part.class);
    parts.put(Part.SIDEBARS, sidebars);
    parts.put(Part.SOURCES, sources);
    parts.put(Part.HEADLINES, headlines);
    parts.put(Part.ARTICLE, article);
    return parts.entrySet().stream()
        .filter(part -> owner != null && isIn(part.getValue(), owner))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(frontShown.get() ? Part.FRONT : Part.ARTICLE);
  }

  /// @param by pixels that it becomes wider by, or narrower
  void widenSources(double by) {
    drag(placed.widerSources(by / growth()));
  }

  /// @param by pixels that they become wider by, or narrower
  void widenHeadlines(double by) {
    drag(placed.widerHeadlines(by / growth()));
  }

  /// @param by pixels that they become wider by, or narrower
  void widenSidebars(double by) {
    drag(placed.widerSidebars(by / growth()));
  }

  private static boolean isIn(Node column, Node node) {
    return column.equals(node) || (node.getParent() != null && isIn(column, node.getParent()));
  }

  /// The widths as the reader set them.
  Widths widths() {
    return wanted;
  }

  @Override
  protected void layoutChildren() {
    double growth = growth();
    placed = wanted.in(getWidth() / growth, left, right);
    double first = snapSizeX(placed.sources() * growth);
    double second = first + snapSizeX(placed.headlines() * growth);
    double last = getWidth() - snapSizeX(placed.sidebars() * growth);
    if (left) {
      put(sources, 0, first);
    } else if (sourcesOver.open().get()) {
      put(sources, 0, over(wanted.sources()));
    }
    if (frontShown.get()) {
      put(front, first, getWidth());
      afterSources.place(first, getHeight());
      return;
    }
    put(headlines, first, second);
    put(article, second, last);
    if (right) {
      put(sidebars, last, getWidth());
    } else if (sidebarsOver.open().get()) {
      put(sidebars, getWidth() - over(wanted.sidebars()), getWidth());
    }
    afterSources.place(first, getHeight());
    afterHeadlines.place(second, getHeight());
    beforeSidebars.place(last, getHeight());
  }

  /// As wide as its text needs, for what lies over the others.
  private double over(double width) {
    return snapSizeX(Math.min(width * textScale.get(), getWidth()));
  }

  private double growth() {
    return 1 + Math.max(0, textScale.get() - 1) * GROWTH;
  }

  private void put(Region column, double from, double to) {
    column.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
  }

  /// What is folded away is no child of ours: it may stand elsewhere.
  private void fold() {
    double width = getWidth() / growth();
    left = sourcesWanted.get() && (width <= 0 || Widths.sourcesFit(width));
    right = sidebarsWanted.getValue() && (width <= 0 || Widths.sidebarsFit(width, left));
    boolean paper = frontShown.get();
    List<Node> shown =
        new ArrayList<>(paper ? List.of(front) : List.of(headlines, article, afterHeadlines));
    if (left) {
      shown.addFirst(sources);
      shown.add(afterSources);
    }
    if (right && !paper) {
      shown.addAll(List.of(sidebars, beforeSidebars));
    }
    over(sourcesOver, sources, left, shown);
    over(sidebarsOver, sidebars, right || paper, shown);
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
    sourcesFolded.set(!left);
    requestLayout();
  }

  /// A column that stands in its place lies over no other.
  private static void over(Drawer drawer, Region column, boolean inPlace, List<Node> shown) {
    if (drawer.open().get() && inPlace) {
      drawer.close();
    } else if (drawer.open().get()) {
      shown.add(column);
    }
  }

  /// The mouse may move on before the next layout: it goes on from here.
  private void drag(Widths to) {
    placed = to;
    wanted = to.or(wanted);
    requestLayout();
  }
}
