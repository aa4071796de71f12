package broadsheet.library;

import broadsheet.library.Selection.Order;
import broadsheet.news.Listing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Several ordered lists read as one, each only as far as is needed. A headline that stands in
/// several of them comes once.
record Merge(Session session, List<ListQuery> parts, Order order) {

  private static final Comparator<Listing> OLDEST_FIRST =
      Comparator.comparing(Listing::sorted).thenComparing(Listing::id);

  List<Listing> page(@Nullable Listing after, int limit) {
    Comparator<Listing> comparator = order == Order.OLDEST ? OLDEST_FIRST : OLDEST_FIRST.reversed();
    PriorityQueue<Cursor> cursors =
        new PriorityQueue<>(Comparator.comparing(Cursor::head, comparator));
    int stretch = Math.max(10, 2 * limit / Math.max(1, parts.size()));
    for (ListQuery part : parts) {
      offer(cursors, new Cursor(part, stretch, after));
    }
    List<Listing> page = new ArrayList<>();
    while (page.size() < limit && !cursors.isEmpty()) {
      Cursor first = cursors.remove();
      Listing listing = first.take();
      if (page.isEmpty() || !page.getLast().id().equals(listing.id())) {
        page.add(listing);
      }
      offer(cursors, first);
    }
    return page;
  }

  private void offer(PriorityQueue<Cursor> cursors, Cursor cursor) {
    if (cursor.fill(session, order)) {
      cursors.add(cursor);
    }
  }

  /// A place in one of the lists, with a short stretch of what follows.
  private static final class Cursor {
    private final ListQuery query;
    private final int stretch;
    private final Deque<Listing> ahead = new ArrayDeque<>();
    private @Nullable Listing after;
    private boolean more = true;

    Cursor(ListQuery query, int stretch, @Nullable Listing after) {
      this.query = query;
      this.stretch = stretch;
      this.after = after;
    }

    /// False at the end of the list.
    boolean fill(Session session, Order order) {
      if (ahead.isEmpty() && more) {
        ahead.addAll(query.page(session, order, after, stretch));
        more = ahead.size() == stretch;
      }
      return !ahead.isEmpty();
    }

    Listing head() {
      return ahead.getFirst();
    }

    Listing take() {
      Listing taken = ahead.removeFirst();
      after = taken;
      return taken;
    }
  }
}
