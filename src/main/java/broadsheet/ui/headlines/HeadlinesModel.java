package broadsheet.ui.headlines;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.ReadingState;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Freshness;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Times;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The headlines of one place, in the order and under the conditions that the reader asked for.
public final class HeadlinesModel {

  static final int STRETCH = 100;

  private final Library library;
  private final Marks marks;
  private final Background.Slot reading;
  private final Stretches stretches;
  private final Arrivals arrivals;
  private final Freshness freshness;
  private final ReadOnlyObjectWrapper<Place> place =
      new ReadOnlyObjectWrapper<>(Place.Shelf.FRONT_PAGE);
  private final Conditions conditions = new Conditions();
  private final ListLook look = new ListLook();
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
  private final ReadOnlyObjectWrapper<@Nullable Entry> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private BooleanSupplier atTop = () -> true;
  private boolean complete;
  private boolean asking;
  private boolean moving;

  public HeadlinesModel(Library library, Background background, Marks marks, Times times) {
    this.library = library;
    this.marks = marks;
    this.reading = background.slot();
    this.stretches = new Stretches(times);
    this.arrivals = new Arrivals(library, background, stretches);
    this.freshness = new Freshness(library, background, stretches::entry, stretches::remove);
    conditions.whenChanged(this::conditionChanged);
    order.subscribe(this::conditionChanged);
  }

  public ObservableList<Row> rows() {
    return stretches.rows();
  }

  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  public Conditions conditions() {
    return conditions;
  }

  public ListLook look() {
    return look;
  }

  public ObjectProperty<Order> order() {
    return order;
  }

  public ReadOnlyObjectProperty<@Nullable Entry> selected() {
    return selected.getReadOnlyProperty();
  }

  /// False until the first stretch of a place was read.
  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  /// The view tells whether the first row is in sight; without a view it is.
  void topIsSeen(BooleanSupplier seen) {
    atTop = seen;
  }

  /// New headlines that wait for the reader to ask for them.
  public Arrivals arrivals() {
    return arrivals;
  }

  /// Goes to a place, with no conditions but its own.
  public void show(Place to) {
    moving = true;
    conditions.lift();
    moving = false;
    place.set(to);
    selected.set(null);
    ready.set(false);
    reload();
  }

  /// Reads the list again from its top, with what arrived meanwhile.
  public void reload() {
    arrivals.forget();
    asking = true;
    Selection selection = selection();
    reading.ask(() -> library.list(selection, null, STRETCH), this::begin);
  }

  /// Reads the next stretch, if there is one.
  public void more() {
    if (asking || complete) {
      return;
    }
    asking = true;
    Selection selection = selection();
    Listing last = stretches.last();
    reading.ask(() -> library.list(selection, last, STRETCH), this::append);
  }

  public void select(@Nullable Entry entry) {
    selected.set(entry);
  }

  /// Chooses the headline with this number if it was read already.
  public boolean select(ArticleId id) {
    Entry entry = stretches.entry(id);
    if (entry != null) {
      selected.set(entry);
    }
    return entry != null;
  }

  /// Chooses the headline after the chosen one; the first if none is.
  public void next() {
    step(1, false);
  }

  public void previous() {
    step(-1, false);
  }

  public void nextUnread() {
    step(1, true);
  }

  public void previousUnread() {
    step(-1, true);
  }

  /// Takes a headline out that is to go, and if it is chosen goes on to the next or, at the end, to
  /// the one before.
  ///
  /// @return puts it back
  public Runnable takeOut(ArticleId id) {
    Entry entry = stretches.entry(id);
    if (entry == null) {
      return () -> {};
    }
    Gap gap = Gap.of(entry, rows(), selection());
    if (entry.equals(selected.get())) {
      selected.set(gap.next());
    }
    stretches.remove(List.of(id));
    return () -> {
      if (gap.list().equals(selection())) {
        stretches.putBack(gap);
      }
    };
  }

  public void toggleBookmark(Entry entry) {
    Listing known = entry.listing();
    ReadingState state = known.state();
    entry.foresee(new ReadingState(state.read(), !state.bookmarked(), state.kept()));
    marks.toggleBookmark(known);
  }

  public void toggleRead(Entry entry) {
    Listing known = entry.listing();
    ReadingState state = known.state();
    entry.foresee(new ReadingState(!state.read(), state.bookmarked(), state.kept()));
    marks.toggleRead(known);
  }

  /// The library changed: reads again what is listed here and among that, and looks for arrivals.
  public void changed(Change change) {
    freshness.changed(change.articles());
    if (change.arrived() || change.sources()) {
      if (untouched()) {
        reload();
      } else {
        arrivals.look(selection());
      }
    }
  }

  private boolean untouched() {
    return selected.get() == null && atTop.getAsBoolean();
  }

  /// What is listed, seen or not.
  public Selection selection() {
    Place now = place.get();
    return new Selection(now.scope(), conditions.and(now.filter()), order.get());
  }

  /// Whether a place can be listed source by source.
  static boolean isOfManySources(Place place) {
    return place.scope() instanceof Scope.All;
  }

  private void conditionChanged() {
    if (!moving && ready.get()) {
      reload();
    }
  }

  private void begin(List<Listing> first) {
    asking = false;
    complete = first.size() < STRETCH;
    stretches.begin(first, order.get() == Order.SOURCE && isOfManySources(place.get()));
    ready.set(true);
  }

  private void append(List<Listing> next) {
    asking = false;
    complete = next.size() < STRETCH;
    stretches.append(next);
  }

  private void step(int by, boolean toUnread) {
    List<Row> rows = stretches.rows();
    Entry from = selected.get();
    int at = from == null ? (by > 0 ? -1 : rows.size()) : rows.indexOf(from);
    for (int i = at + by; i >= 0 && i < rows.size(); i += by) {
      if (rows.get(i) instanceof Entry entry && !(toUnread && entry.listing().state().read())) {
        selected.set(entry);
        return;
      }
    }
    if (by > 0) {
      more();
    }
  }
}
