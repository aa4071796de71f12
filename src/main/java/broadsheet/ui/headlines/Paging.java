package broadsheet.ui.headlines;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Reads a list: on at either end of what is held, or anew around another place.
final class Paging {

  private static final int UNCOUNTED = -1;

  private final Library library;
  private final Stretches stretches;
  private final Background.Slot reading;
  private final Background.Slot jumping;
  private final Background.Slot counting;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private Consumer<List<Listing>> topRead = listings -> {};
  private StretchReader reader;
  private boolean bySource;
  private boolean begun;
  private boolean asking;
  private int wishes;

  Paging(Library library, Background background, Stretches stretches) {
    this.library = library;
    this.stretches = stretches;
    reading = background.slot();
    jumping = background.slot();
    counting = background.slot();
    reader = new StretchReader(library, Selection.EVERYTHING);
  }

  /// Tells of headlines that were read near the list's top.
  void whenTopIsRead(Consumer<List<Listing>> told) {
    topRead = told;
  }

  /// How many headlines the list has, as far as that is known.
  int count() {
    return stretches.isAtEnd() ? stretches.known() : Math.max(stretches.known(), count.get());
  }

  /// Whether it is known how many headlines the list has.
  boolean isCounted() {
    return stretches.isAtEnd() || count.get() != UNCOUNTED;
  }

  /// Tells when the count may be another.
  void whenCounted(Runnable told) {
    count.subscribe(told);
    stretches.atEnd().subscribe(told);
    stretches.rows().subscribe(told);
  }

  /// Changes when the headlines were counted.
  ReadOnlyIntegerProperty counted() {
    return count.getReadOnlyProperty();
  }

  /// Begins another list, or the same again, at its top.
  void begin(Selection selection, boolean sourceBySource, Runnable then) {
    stay();
    begun = false;
    asking = true;
    bySource = sourceBySource;
    StretchReader next = new StretchReader(library, selection);
    reader = next;
    reading.ask(
        next::top,
        top -> {
          begun = true;
          show(top);
          count(next, top);
          then.run();
        });
  }

  /// Reads on below, unless that is being done or the list ends there.
  void more() {
    Listing last = stretches.last();
    if (asking || stretches.isAtEnd() || last == null) {
      return;
    }
    asking = true;
    StretchReader now = reader;
    reading.ask(() -> now.after(last), this::append);
  }

  /// Reads on above, unless that is being done or the list begins there.
  void earlier() {
    Listing first = stretches.first();
    if (asking || stretches.isAtStart() || first == null) {
      return;
    }
    asking = true;
    StretchReader now = reader;
    reading.ask(() -> now.before(first), this::prepend);
  }

  /// Goes to where so many stand above; to the end if there are not so many.
  void toRank(int rank, Consumer<? super Entry> then) {
    jump(now -> Optional.of(now.atRank(rank)), then);
  }

  void toTop(Consumer<? super Entry> then) {
    jump(now -> Optional.of(now.top()), then);
  }

  void toEnd(Consumer<? super Entry> then) {
    jump(now -> Optional.of(now.end()), then);
  }

  /// Gives up going anywhere, if that is under way.
  void stay() {
    wishes++;
  }

  /// Goes on from a headline, held or not, to the next, if there is one.
  void toNext(Listing from, boolean onward, boolean unread, Consumer<? super Entry> then) {
    jump(now -> now.next(from, onward, unread).map(now::around), then);
  }

  /// Goes on from a headline, held or not, to the next or, from the last, to the one before.
  void toNeighbour(Listing from, Consumer<? super Entry> then) {
    jump(now -> now.neighbour(from).map(now::around), then);
  }

  /// Questions that wait give way to the latest: a thumb that is dragged asks many. Nobody goes
  /// anywhere in a list before its top was read.
  private void jump(
      Function<StretchReader, Optional<Stretch>> where, Consumer<? super Entry> then) {
    StretchReader now = reader;
    int wish = wishes;
    jumping.askInTurn(
        () -> where.apply(now),
        found -> {
          if (begun && wish == wishes) {
            found.ifPresent(stretch -> land(stretch, then));
          }
        });
  }

  private void land(Stretch stretch, Consumer<? super Entry> then) {
    reading.drop();
    show(stretch);
    Listing target = stretch.target();
    Entry entry = target == null ? null : stretches.entry(target.id());
    if (entry != null) {
      then.accept(entry);
    }
  }

  private void show(Stretch stretch) {
    asking = false;
    tellOfTop(stretch.before(), stretch.listings());
    stretches.begin(stretch, bySource);
  }

  private void append(List<Listing> next) {
    asking = false;
    tellOfTop(stretches.known(), next);
    stretches.append(next, next.size() < StretchReader.LENGTH);
  }

  private void prepend(List<Listing> previous) {
    asking = false;
    tellOfTop(stretches.rank(0) - previous.size(), previous);
    stretches.prepend(previous, previous.size() < StretchReader.LENGTH);
  }

  private void tellOfTop(int above, List<Listing> listings) {
    if (above < Arrivals.LOOK) {
      topRead.accept(listings);
    }
  }

  private void count(StretchReader list, Stretch top) {
    counting.drop();
    count.set(top.last() ? top.listings().size() : UNCOUNTED);
    if (!top.last()) {
      counting.ask(() -> list.library().count(list.selection()), count::set);
    }
  }
}
