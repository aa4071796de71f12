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

  private final Marks marks;
  private final Going going = new Going();
  private final Stretches stretches;
  private final Paging paging;
  private final Steps steps;
  private final TakingOut takingOut;
  private final Arrivals arrivals;
  private final Freshness freshness;
  private final ReadOnlyObjectWrapper<Place> place =
      new ReadOnlyObjectWrapper<>(Place.Shelf.FRONT_PAGE);
  private final Conditions conditions = new Conditions();
  private final ListLook look = new ListLook();
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
  private final ReadOnlyObjectWrapper<@Nullable Entry> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Finds finds;
  private Sight sight = Sight.NONE;
  private boolean moving;

  public HeadlinesModel(Library library, Background background, Marks marks, Times times) {
    this.marks = marks;
    this.stretches = new Stretches(times, going);
    this.paging = new Paging(library, background, stretches);
    this.steps = new Steps(stretches, paging, selected::get, this::select);
    this.takingOut = new TakingOut(stretches, steps, going, this::selection, this::remove);
    this.arrivals = new Arrivals(library, background, stretches, this::remove);
    this.freshness = new Freshness(library, background, stretches::entry, this::remove);
    this.finds = new Finds(place(), ready(), paging);
    paging.whenTopIsRead(arrivals::met);
    selected.subscribe(stretches::choose);
    conditions.whenChanged(this::conditionChanged);
    order.subscribe(this::conditionChanged);
  }

  /// The rows that are held, around those in sight.
  public ObservableList<Row> rows() {
    return stretches.rows();
  }

  /// What a search found, if that is what is listed.
  Finds finds() {
    return finds;
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

  /// The view tells what is in sight.
  void seenThrough(Sight now) {
    sight = now;
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
    going.readAnew();
    boolean bySource = order.get() == Order.SOURCE && isOfManySources(place.get());
    paging.begin(selection(), bySource, this::begun);
  }

  /// Reads on below what is held, if there is more.
  public void more() {
    paging.more();
  }

  /// The rows that are held of the list.
  Stretches held() {
    return stretches;
  }

  /// Reads the list for who turns it.
  Paging paging() {
    return paging;
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

  /// Chooses the headline after the chosen one; if none is, the first in sight.
  public void next() {
    steps.step(true, false, sight.first());
  }

  public void previous() {
    steps.step(false, false, sight.first());
  }

  public void nextUnread() {
    steps.step(true, true, sight.first());
  }

  public void previousUnread() {
    steps.step(false, true, sight.first());
  }

  /// Chooses the first headline of the list, however far it is.
  void first() {
    steps.first();
  }

  /// Chooses the last headline of the list, however far it is.
  void last() {
    steps.last();
  }

  /// Takes a headline out that is to go, and if it is chosen goes on to the next or, at the end, to
  /// the one before.
  public TakenOut takeOut(ArticleId id) {
    return takingOut.takeOut(id);
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
        stretches.mayGoOn();
      }
    }
  }

  /// Nobody reads on from here, so that the list may begin anew.
  private boolean untouched() {
    return rows().isEmpty() || (selected.get() == null && sight.isAtTop());
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

  /// Where all that is held went, the rest of the list may still be there.
  private void remove(List<ArticleId> gone) {
    stretches.remove(gone);
    if (rows().isEmpty() && !(stretches.isAtStart() && stretches.isAtEnd())) {
      reload();
    }
  }

  private void begun() {
    ready.set(true);
    sight.toTop();
  }
}
