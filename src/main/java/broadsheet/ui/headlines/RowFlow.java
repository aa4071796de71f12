package broadsheet.ui.headlines;

import broadsheet.ui.headlines.Row.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The rows in sight. One of them is the anchor: its place stays when rows come or go above or
/// below, and the others are laid out from it. The chosen row stays wholly in sight, whatever grows
/// above it, until the reader scrolls. Nothing is known or asked of rows out of sight.
///
/// The toolkit's own `VirtualFlow` remembers the height of each row it met, walks them all at each
/// step, and moves what is in sight when rows above are let go.
final class RowFlow extends Region {

  private final ObservableList<Row> rows;
  private final Supplier<HeadlineCell> maker;
  private final List<Placed> inSight = new ArrayList<>();
  private final Map<Row, Placed> former = new HashMap<>();
  private final Map<Row, Placed> taken = new HashMap<>();
  private final List<HeadlineCell> spare = new ArrayList<>();
  private @Nullable Anchor anchor;
  private @Nullable Entry chosen;
  private double measuredWidth;
  private boolean turned;
  private boolean choiceInSight;

  /// A row in sight.
  record Placed(int index, Row row, HeadlineCell cell, double y, double height) {
    Placed at(double top) {
      return new Placed(index, row, cell, top, height);
    }
  }

  RowFlow(ObservableList<Row> rows, Supplier<HeadlineCell> maker) {
    this.rows = rows;
    this.maker = maker;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// From the upper edge down.
  List<Placed> inSight() {
    return inSight;
  }

  void anchor(@Nullable Anchor to) {
    anchor = to;
    turned = true;
  }

  /// Moves what is in sight up by so many pixels, as far as there are rows.
  void scroll(double pixels) {
    if (anchor != null) {
      anchor = anchor.moved(-pixels);
      turned = true;
    }
  }

  /// Marks the chosen one.
  void choose(@Nullable Entry entry) {
    chosen = entry;
    inSight.forEach(placed -> placed.cell().setChosen(placed.row().equals(entry)));
    choiceInSight = seesChoice();
  }

  /// The cell of a row in sight.
  @Nullable HeadlineCell cell(Row row) {
    return inSight.stream()
        .filter(placed -> placed.row().equals(row))
        .map(Placed::cell)
        .findFirst()
        .orElse(null);
  }

  boolean isWhole(Placed placed) {
    return placed.y() >= 0 && placed.y() + placed.height() <= getHeight();
  }

  /// Whether there are rows out of sight.
  boolean overflows() {
    return !inSight.isEmpty()
        && (inSight.size() < rows.size()
            || !isWhole(inSight.getFirst())
            || !isWhole(inSight.getLast()));
  }

  /// By how much a wheel moves that counts lines: a row, but no more than an eighth of what is in
  /// sight, as other lists do.
  double line() {
    double height = inSight.stream().mapToDouble(Placed::height).average().orElse(0);
    return Math.min(height, getHeight() / 8);
  }

  /// Says each row in sight again.
  void refresh() {
    inSight.forEach(placed -> placed.cell().show(placed.row()));
  }

  /// Lays out the rows around the anchor.
  void fill() {
    boolean keeps = choiceInSight && !turned;
    turned = false;
    fillFrom(anchored());
    if (keeps && chosen != null && !seesChoice() && rows.contains(chosen)) {
      fillFrom(Anchor.bottom(chosen));
    }
    choiceInSight = seesChoice();
  }

  private boolean seesChoice() {
    return inSight.stream().anyMatch(placed -> placed.row().equals(chosen) && isWhole(placed));
  }

  private void fillFrom(@Nullable Anchor from) {
    inSight.forEach(placed -> former.put(placed.row(), placed));
    inSight.clear();
    taken.clear();
    if (from != null) {
      fill(from);
    }
    former.values().forEach(placed -> spare.add(placed.cell()));
    former.clear();
    spare.forEach(cell -> cell.setVisible(false));
    measuredWidth = getWidth();
    anchor = null;
    anchor = anchored();
  }

  /// It is for [#fill] to say where the cells stand.
  @Override
  protected void layoutChildren() {}

  /// A headline rather than a heading: a heading may come to stand over others.
  private @Nullable Anchor anchored() {
    if (anchor != null && rows.contains(anchor.row())) {
      return anchor;
    }
    return inSight.stream()
        .filter(placed -> placed.row() instanceof Entry && rows.contains(placed.row()))
        .findFirst()
        .map(placed -> Anchor.at(placed.row(), placed.y()))
        .orElseGet(() -> rows.isEmpty() ? null : Anchor.at(rows.getFirst(), 0));
  }

  private void fill(Anchor from) {
    double height = getHeight();
    int index = rows.indexOf(from.row());
    double y = from.top(height, heightOf(index));
    while (y > 0 && index > 0) {
      if (y >= height) {
        giveBack(index);
      }
      y -= heightOf(--index);
    }
    y = Math.min(y, 0);
    while (index < rows.size() - 1 && y + heightOf(index) <= 0) {
      y += heightOf(index);
      giveBack(index++);
    }
    double bottom = y;
    for (int i = index; i < rows.size() && bottom < height; i++) {
      bottom += heightOf(i);
    }
    if (bottom < height) {
      y += height - bottom;
      while (y > 0 && index > 0) {
        y -= heightOf(--index);
      }
      y = Math.min(y, 0);
    }
    place(index, y);
  }

  private void place(int first, double from) {
    double y = from;
    double snapped = snapPositionY(from);
    for (int i = first; i < rows.size() && y < getHeight(); i++) {
      Placed placed = take(i).at(y);
      placed.cell().setIndex(i);
      placed.cell().setVisible(true);
      placed.cell().resizeRelocate(0, snapped + y - from, getWidth(), placed.height());
      inSight.add(placed);
      y += placed.height();
    }
  }

  private double heightOf(int index) {
    return take(index).height();
  }

  private Placed take(int index) {
    Row row = rows.get(index);
    Placed known = taken.get(row);
    if (known != null) {
      return known;
    }
    Placed placed = retake(index, row, former.remove(row));
    taken.put(row, placed);
    return placed;
  }

  private Placed retake(int index, Row row, @Nullable Placed before) {
    if (before == null) {
      HeadlineCell cell = spareFor(row);
      cell.show(row);
      cell.setChosen(row.equals(chosen));
      cell.applyCss();
      return new Placed(index, row, cell, 0, height(cell));
    }
    boolean asBefore = getWidth() == measuredWidth && !before.cell().isNeedsLayout();
    double height = asBefore ? before.height() : height(before.cell());
    return new Placed(index, row, before.cell(), 0, height);
  }

  private double height(HeadlineCell cell) {
    return snapSizeY(cell.prefHeight(getWidth()));
  }

  private void giveBack(int index) {
    Placed placed = taken.remove(rows.get(index));
    if (placed != null) {
      former.put(placed.row(), placed);
    }
  }

  /// One that showed the like, if there is: its parts are styled already.
  private HeadlineCell spareFor(Row row) {
    for (HeadlineCell cell : spare) {
      if (cell.row() instanceof Entry == row instanceof Entry) {
        spare.remove(cell);
        return cell;
      }
    }
    HeadlineCell made = maker.get();
    getChildren().add(made);
    return made;
  }
}
