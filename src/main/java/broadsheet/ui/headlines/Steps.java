package broadsheet.ui.headlines;

import broadsheet.ui.headlines.Row.Entry;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Goes from headline to headline: among the rows that are held and, where they end, by the
/// library.
final class Steps {

  private final Stretches stretches;
  private final Paging paging;
  private final Supplier<@Nullable Entry> chosen;
  private final Consumer<@Nullable Entry> choose;

  Steps(
      Stretches stretches,
      Paging paging,
      Supplier<@Nullable Entry> chosen,
      Consumer<@Nullable Entry> choose) {
    this.stretches = stretches;
    this.paging = paging;
    this.chosen = chosen;
    this.choose = choose;
  }

  /// Chooses the headline after the chosen one or before it. If none is chosen, the first in sight.
  ///
  /// @param unread passes over what is read
  void step(boolean onward, boolean unread, @Nullable Entry inSight) {
    List<Row> rows = stretches.rows();
    Entry from = chosen.get();
    int by = onward ? 1 : -1;
    int at = from == null ? start(rows, onward, inSight) : rows.indexOf(from);
    if (from != null && at < 0) {
      goOn(from, onward, unread);
      return;
    }
    for (int i = from == null ? at : at + by; i >= 0 && i < rows.size(); i += by) {
      if (rows.get(i) instanceof Entry entry && !(unread && entry.listing().state().read())) {
        choose.accept(entry);
        return;
      }
    }
    boolean ended = onward ? stretches.isAtEnd() : stretches.isAtStart();
    if (!ended && !rows.isEmpty()) {
      goOn((Entry) (onward ? rows.getLast() : rows.get(1)), onward, unread);
    }
  }

  void first() {
    List<Row> rows = stretches.rows();
    if (stretches.isAtStart() && !rows.isEmpty()) {
      choose.accept((Entry) rows.get(1));
    } else {
      paging.toTop(choose);
    }
  }

  void last() {
    List<Row> rows = stretches.rows();
    if (stretches.isAtEnd() && !rows.isEmpty()) {
      choose.accept((Entry) rows.getLast());
    } else {
      paging.toEnd(choose);
    }
  }

  /// Leaves a headline that is to go, if it is chosen, for the one after it or, at the end, the one
  /// before. Who scrolled far away from it finds that by the library.
  void leave(Gap gap) {
    if (!gap.entry().equals(chosen.get())) {
      return;
    }
    if (stretches.rows().contains(gap.entry())) {
      choose.accept(gap.next());
    } else {
      paging.toNeighbour(gap.entry().listed(), chooseUnlessMoved());
    }
  }

  private static int start(List<Row> rows, boolean onward, @Nullable Entry inSight) {
    int seen = inSight == null ? -1 : rows.indexOf(inSight);
    if (seen >= 0) {
      return seen;
    }
    return onward ? 0 : rows.size() - 1;
  }

  private void goOn(Entry from, boolean onward, boolean unread) {
    paging.toNext(from.listed(), onward, unread, chooseUnlessMoved());
  }

  private Consumer<Entry> chooseUnlessMoved() {
    Entry before = chosen.get();
    return found -> {
      if (Objects.equals(before, chosen.get())) {
        choose.accept(found);
      }
    };
  }
}
