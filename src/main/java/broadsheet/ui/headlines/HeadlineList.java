package broadsheet.ui.headlines;

import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.headlines.RowFlow.Placed;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The virtual list itself. What is chosen is the model's to say; the list follows, and tells it
/// what was clicked. Of a long list the model holds a few hundred rows: it is asked for more before
/// the reader comes to their end.
final class HeadlineList extends Region implements Sight {

  /// Rows from the end of what is held at which more is asked for.
  private static final int AHEAD = 40;

  private final HeadlinesModel model;
  private final RowFlow flow;
  private final CountBar bar = new CountBar(this::turnTo);
  private final Subscriptions listening = new Subscriptions();

  HeadlineList(
      HeadlinesModel model, Times times, Pictures pictures, Supplier<Background.Slot> slots) {
    this.model = model;
    flow = new RowFlow(model.rows(), () -> new HeadlineCell(model, times, pictures, slots.get()));
    getStyleClass().addAll("list-view", "edge-to-edge");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Words.of("headlines.list"));
    bar.setVisible(false);
    getChildren().addAll(flow, bar);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    flow.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> requestFocus());
    bar.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse -> setNeedsLayout(true));
  }

  void attach() {
    listening.add(model.selected().subscribe(this::follow));
    ListChangeListener<Row> changed = change -> setNeedsLayout(true);
    listening.listen(model.rows(), changed);
    listening.listen(model.paging().counted(), (count, was, now) -> setNeedsLayout(true));
    listening.listen(model.held().atEnd(), (end, was, now) -> setNeedsLayout(true));
    listening.listen(model.place(), (place, was, now) -> refresh()); // a search marks its own words
    listening.listen(model.look().compact(), (compact, was, now) -> refresh());
    listening.listen(model.look().pictures(), (pictures, was, now) -> refresh());
    model.seenThrough(this);
    listening.add(() -> model.seenThrough(Sight.NONE));
  }

  void detach() {
    listening.close();
  }

  /// Says the rows in sight again.
  void refresh() {
    flow.refresh();
    setNeedsLayout(true);
  }

  @Override
  public boolean isAtTop() {
    List<Placed> seen = flow.inSight();
    return model.held().isAtStart()
        && (seen.isEmpty() || (seen.getFirst().index() == 0 && seen.getFirst().y() >= 0));
  }

  @Override
  public @Nullable Entry first() {
    for (Placed placed : flow.inSight()) {
      if (placed.row() instanceof Entry entry && flow.isWhole(placed)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public void toTop() {
    if (!model.held().isAtStart()) {
      model.paging().toRank(0, first -> toTop());
    } else if (!model.rows().isEmpty()) {
      turn(Anchor.at(model.rows().getFirst(), 0));
    }
  }

  @Override
  protected void layoutChildren() {
    boolean barred = bar.isVisible();
    fill(barred);
    if (flow.overflows() != barred) {
      bar.setVisible(!barred);
      bar.applyCss();
      fill(!barred);
    }
    double wide = bar.prefWidth(-1);
    bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    if (!flow.inSight().isEmpty()) {
      measure(flow.inSight().getFirst(), flow.inSight().getLast());
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> model.rows().size();
      case ITEM_AT_INDEX -> flow.cell(model.rows().get((Integer) parameters[0]));
      case FOCUS_ITEM -> chosenCell();
      case SELECTED_ITEMS ->
          FXCollections.observableArrayList(Stream.ofNullable(chosenCell()).toList());
      case MULTIPLE_SELECTION -> false;
      case VERTICAL_SCROLLBAR -> bar;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// The cell of the chosen headline, if that is in sight.
  @Nullable HeadlineCell chosenCell() {
    Entry chosen = model.selected().get();
    return chosen == null ? null : flow.cell(chosen);
  }

  private void fill(boolean barred) {
    double wide = barred ? bar.prefWidth(-1) : 0;
    flow.resizeRelocate(0, 0, getWidth() - wide, getHeight());
    flow.fill();
  }

  /// Says where in the list these rows are, and sees to it that there are more beyond them.
  private void measure(Placed top, Placed bottom) {
    double above = model.held().rank(top.index()) + share(top, -top.y());
    double down = model.held().rank(bottom.index()) + share(bottom, getHeight() - bottom.y());
    bar.show(above, down - above, Math.max(0, model.paging().count() - down));
    if (top.index() < AHEAD) {
      model.paging().earlier();
    }
    if (bottom.index() >= model.rows().size() - AHEAD) {
      model.more();
    }
  }

  /// How much of a headline is above a line so many pixels below its own upper edge.
  private static double share(Placed placed, double pixels) {
    return placed.row() instanceof Entry
        ? Math.clamp(pixels / Math.max(1, placed.height()), 0, 1)
        : 0;
  }

  private void turn(Anchor to) {
    flow.anchor(to);
    setNeedsLayout(true);
  }

  /// Brings a rank, with its fraction, to the upper edge.
  private void turnTo(double rank) {
    int whole = (int) rank;
    Entry held = model.held().atRank(whole);
    if (rank <= 0) {
      toTop();
    } else if (held == null) {
      model.paging().toRank(whole, found -> turn(Anchor.at(found, 0)));
    } else {
      model.paging().stay();
      turn(Anchor.above(held, rank - whole));
    }
  }

  private void follow(@Nullable Entry entry) {
    flow.choose(entry);
    int index = entry == null ? -1 : model.rows().indexOf(entry);
    if (index >= 0) {
      reveal(index);
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void reveal(int index) {
    List<Row> rows = model.rows();
    Row row = rows.get(index);
    List<Placed> seen = flow.inSight();
    if (seen.stream().anyMatch(placed -> placed.row().equals(row) && flow.isWhole(placed))) {
      return;
    }
    int middle = seen.isEmpty() ? -1 : rows.indexOf(seen.get(seen.size() / 2).row());
    if (middle < 0) {
      turn(Anchor.third(row));
    } else if (index > middle) {
      turn(Anchor.bottom(row));
    } else {
      boolean first = rows.get(index - 1) instanceof Row.Heading;
      turn(Anchor.at(first ? rows.get(index - 1) : row, 0));
    }
  }

  private void scrolled(ScrollEvent scroll) {
    double pixels =
        switch (scroll.getTextDeltaYUnits()) {
          case PAGES -> scroll.getTextDeltaY() * getHeight();
          case LINES -> scroll.getTextDeltaY() * flow.line();
          case NONE -> scroll.getDeltaY();
        };
    if (pixels != 0) {
      flow.scroll(-pixels);
      setNeedsLayout(true);
      scroll.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isControlDown() || key.isShiftDown() || key.isMetaDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case UP -> model.previous();
      case DOWN -> model.next();
      case HOME -> model.first();
      case END -> model.last();
      case PAGE_UP -> page(-1);
      case PAGE_DOWN -> page(1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// Chooses the headline that is a page away from the chosen one.
  private void page(int by) {
    List<Row> rows = model.rows();
    Entry from = model.selected().get();
    int at = rows.indexOf(from == null || !rows.contains(from) ? first() : from);
    if (at < 0) {
      return;
    }
    int page = Math.max(1, flow.inSight().size() - 1);
    int to = Math.clamp(at + by * page, 0, rows.size() - 1);
    boolean heading = rows.get(to) instanceof Row.Heading;
    model.select((Entry) rows.get(heading ? (to == 0 ? 1 : to + by) : to));
  }
}
