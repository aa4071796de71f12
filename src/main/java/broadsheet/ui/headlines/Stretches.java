package broadsheet.ui.headlines;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows that are held: a few hundred headlines of the list, under a heading wherever the day
/// changes or, in a list by source, the source. As much as is read at one end is let go at the
/// other, so that a list costs the same however long it is and wherever in it the reader stands.
final class Stretches {

  /// Several screens to either side of what is in sight.
  static final int MOST = 500;

  private final Times times;
  private final Going going;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<ArticleId, Entry> entries = new HashMap<>();
  private @Nullable Entry chosen;
  private boolean bySource;
  private int before;
  private boolean atStart = true;
  private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(true);

  /// @param going is passed over, though it be read
  Stretches(Times times, Going going) {
    this.times = times;
    this.going = going;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /// Starts anew; entries that were there keep their identity.
  void begin(Stretch stretch, boolean sourceBySource) {
    bySource = sourceBySource;
    before = stretch.before();
    atStart = stretch.first();
    atEnd.set(stretch.last());
    Map<ArticleId, Entry> known = new HashMap<>(entries);
    entries.clear();
    rows.setAll(grouped(null, stretch.listings(), known));
  }

  /// Adds what follows.
  ///
  /// @param last whether the list ends with it
  void append(List<Listing> next, boolean last) {
    atEnd.set(last);
    rows.addAll(grouped(last(), next, Map.of()));
    letGoAbove();
  }

  /// Adds what stands before, over everything else.
  ///
  /// @param first whether the list begins with it
  void prepend(List<Listing> previous, boolean first) {
    List<Row> above = grouped(null, previous, Map.of());
    if (!above.isEmpty() && heading((Entry) above.getLast()).equals(rows.getFirst())) {
      rows.removeFirst();
    }
    rows.addAll(0, above);
    atStart = first;
    before = first ? 0 : Math.max(0, before - previous.size());
    letGoBelow();
  }

  /// Takes rows out, and headings that stand over nothing then.
  void remove(List<ArticleId> gone) {
    if (!entries.keySet().removeAll(gone)) {
      return;
    }
    rows.setAll(
        headed(
            Gap.entries(rows).stream().filter(entry -> entries.containsKey(entry.id())).toList()));
  }

  /// Puts a headline back into the gap that it left, unless the list is no longer the same there.
  void putBack(Gap gap) {
    List<Entry> order = new ArrayList<>(Gap.entries(rows));
    int at = gap.in(order);
    if (at >= 0 && entries.putIfAbsent(gap.entry().id(), gap.entry()) == null) {
      order.add(at, gap.entry());
      rows.setAll(headed(order));
    }
  }

  /// Keeps the identity of an entry while it is chosen, though its row be let go.
  void choose(@Nullable Entry entry) {
    chosen = entry;
  }

  /// The entry of a headline that is held or chosen.
  @Nullable Entry entry(ArticleId id) {
    return chosen != null && chosen.id().equals(id) ? chosen : entries.get(id);
  }

  /// What the stretch before ends at; null if nothing is held.
  @Nullable Listing first() {
    return rows.isEmpty() ? null : ((Entry) rows.get(1)).listed();
  }

  /// What the stretch after begins at; null if nothing is held.
  @Nullable Listing last() {
    return rows.isEmpty() ? null : ((Entry) rows.getLast()).listed();
  }

  boolean isAtStart() {
    return atStart;
  }

  boolean isAtEnd() {
    return atEnd.get();
  }

  /// False while the list may go on below what is held.
  ReadOnlyBooleanProperty atEnd() {
    return atEnd.getReadOnlyProperty();
  }

  /// Something may have come below.
  void mayGoOn() {
    atEnd.set(false);
  }

  /// How many headlines of the list stand above a row.
  int rank(int row) {
    return before + (int) rows.subList(0, row).stream().filter(Entry.class::isInstance).count();
  }

  /// The headline with so many above it, if it is held.
  @Nullable Entry atRank(int rank) {
    int left = rank - before;
    for (Row row : left < 0 ? List.<Row>of() : rows) {
      if (row instanceof Entry entry && left-- == 0) {
        return entry;
      }
    }
    return null;
  }

  /// How many headlines of the list are known to be: those held, and those above them.
  int known() {
    return before + entries.size();
  }

  private void letGoAbove() {
    int surplus = entries.size() - MOST;
    if (surplus <= 0) {
      return;
    }
    int cut = 0;
    for (int left = surplus; left > 0; cut++) {
      left -= forget(rows.get(cut));
    }
    rows.remove(0, cut);
    if (rows.getFirst() instanceof Entry first) {
      rows.addFirst(heading(first));
    }
    before += surplus;
    atStart = false;
  }

  private void letGoBelow() {
    int surplus = entries.size() - MOST;
    if (surplus <= 0) {
      return;
    }
    int cut = rows.size();
    for (int left = surplus; left > 0; cut--) {
      left -= forget(rows.get(cut - 1));
    }
    rows.remove(cut, rows.size());
    if (rows.getLast() instanceof Row.Heading) {
      rows.removeLast();
    }
    atEnd.set(false);
  }

  private int forget(Row row) {
    return row instanceof Entry entry && entries.remove(entry.id()) != null ? 1 : 0;
  }

  private List<Row> grouped(
      @Nullable Listing above, List<Listing> listings, Map<ArticleId, Entry> known) {
    List<Row> grouped = new ArrayList<>();
    Listing last = above;
    for (Listing listing : listings) {
      if (entries.containsKey(listing.id()) || going.has(listing.id())) {
        continue;
      }
      Row.Heading heading = heading(listing);
      if (last == null || !heading.equals(heading(last))) {
        grouped.add(heading);
      }
      Entry entry = known.getOrDefault(listing.id(), chosenOrNew(listing));
      entry.listAs(listing);
      entries.put(listing.id(), entry);
      grouped.add(entry);
      last = listing;
    }
    return grouped;
  }

  private List<Row> headed(List<Entry> order) {
    List<Row> headed = new ArrayList<>();
    Row.Heading over = null;
    for (Entry entry : order) {
      Row.Heading heading = heading(entry);
      if (!heading.equals(over)) {
        headed.add(heading);
      }
      headed.add(entry);
      over = heading;
    }
    return headed;
  }

  private Entry chosenOrNew(Listing listing) {
    return chosen != null && chosen.id().equals(listing.id()) ? chosen : new Entry(listing);
  }

  private Row.Heading heading(Entry entry) {
    return heading(entry.listed());
  }

  private Row.Heading heading(Listing listing) {
    return bySource
        ? new Row.OfSource(listing.sourceTitle())
        : new Row.Day(times.day(listing.sorted()));
  }
}
