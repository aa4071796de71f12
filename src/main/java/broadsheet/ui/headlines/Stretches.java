package broadsheet.ui.headlines;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows that were read so far, from the top on, with a heading where the day changes or, in a
/// list by source, the source.
final class Stretches {

  private final Times times;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<ArticleId, Entry> entries = new HashMap<>();
  private @Nullable Listing last;
  private boolean bySource;

  Stretches(Times times) {
    this.times = times;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /// Starts anew with a first stretch; entries that were there keep their identity.
  void begin(List<Listing> first, boolean sourceBySource) {
    bySource = sourceBySource;
    Map<ArticleId, Entry> before = new HashMap<>(entries);
    entries.clear();
    last = null;
    rows.setAll(grouped(first, before));
  }

  /// Adds the stretch that follows.
  void append(List<Listing> next) {
    rows.addAll(grouped(next, Map.of()));
  }

  /// Takes rows out, and headings that stand over nothing then.
  void remove(List<ArticleId> gone) {
    if (gone.isEmpty()) {
      return;
    }
    gone.forEach(entries::remove);
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      switch (row) {
        case Row.Heading heading -> {
          dropEmptyHeading(left);
          left.add(heading);
        }
        case Entry entry -> {
          if (entries.containsKey(entry.id())) {
            left.add(entry);
          }
        }
      }
    }
    dropEmptyHeading(left);
    rows.setAll(left);
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

  private List<Row> headed(List<Entry> order) {
    List<Row> headed = new ArrayList<>();
    Row.Heading over = null;
    for (Entry entry : order) {
      Row.Heading heading = heading(entry.listing());
      if (!heading.equals(over)) {
        headed.add(heading);
      }
      headed.add(entry);
      over = heading;
    }
    return headed;
  }

  @Nullable Entry entry(ArticleId id) {
    return entries.get(id);
  }

  /// What the next stretch comes after; null at the start.
  @Nullable Listing last() {
    return last;
  }

  private List<Row> grouped(List<Listing> listings, Map<ArticleId, Entry> before) {
    List<Row> grouped = new ArrayList<>();
    for (Listing listing : listings) {
      if (entries.containsKey(listing.id())) {
        continue;
      }
      Row.Heading heading = heading(listing);
      if (last == null || !heading.equals(heading(last))) {
        grouped.add(heading);
      }
      Entry entry = before.getOrDefault(listing.id(), new Entry(listing));
      entry.become(listing);
      entries.put(listing.id(), entry);
      grouped.add(entry);
      last = listing;
    }
    return grouped;
  }

  private Row.Heading heading(Listing listing) {
    return bySource
        ? new Row.OfSource(listing.sourceTitle())
        : new Row.Day(times.day(listing.sorted()));
  }

  private static void dropEmptyHeading(List<Row> rows) {
    if (!rows.isEmpty() && rows.getLast() instanceof Row.Heading) {
      rows.removeLast();
    }
  }
}
