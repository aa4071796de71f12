package broadsheet.library;

import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where headlines stand in a list by number. Indexes do not count, so they are walked: that is for
/// the thumb of a scroll bar and no way to read a list stretch by stretch.
final class Ranks {

  private final Session session;
  private final Selection selection;

  Ranks(Session session, Selection selection) {
    this.session = session;
    this.selection = selection;
  }

  int count() {
    return queries().stream().mapToInt(this::count).sum();
  }

  /// The headline with `rank` others before it.
  Optional<Listing> at(int rank) {
    int left = rank;
    for (ListQuery query : queries()) {
      Optional<Listing> found = at(query, left);
      if (found.isPresent()) {
        return found;
      }
      left -= count(query);
    }
    return Optional.empty();
  }

  /// How many stand before a headline, which itself may have left the list.
  int of(Listing listing) {
    List<ListQuery> queries = queries();
    int last =
        Lists.isBySource(selection)
            ? new BySource(session, selection.filter()).indexOf(listing)
            : 0;
    return queries.stream().limit(last).mapToInt(this::count).sum()
        + queries.stream().skip(last).limit(1).mapToInt(query -> before(query, listing)).sum();
  }

  /// Questions whose answers, one after another, are the list.
  private List<ListQuery> queries() {
    if (selection.scope() instanceof Scope.OfFolder(var folder)) {
      return List.of(ListQuery.ofFolder(folder, selection.filter()));
    }
    return Lists.isBySource(selection)
        ? new BySource(session, selection.filter()).queries()
        : Lists.parts(session, selection.scope(), selection.filter());
  }

  private int count(ListQuery query) {
    return (int) session.number(count(query.keys()), query.parameters().toArray());
  }

  private int before(ListQuery query, Listing listing) {
    List<Object> values = new ArrayList<>(query.parameters());
    values.add(listing.sorted());
    values.add(listing.id().value());
    return (int) session.number(count(query.keysBefore(selection.order())), values.toArray());
  }

  private static String count(String keys) {
    return "SELECT count(*) FROM (" + keys + ")";
  }

  private Optional<Listing> at(ListQuery query, int rank) {
    List<Object> values = new ArrayList<>(query.parameters());
    values.add(rank);
    return session
        .first(atSql(query, selection.order()), Headlines::id, values.toArray())
        .flatMap(id -> ListingRow.find(session, id));
  }

  static String atSql(ListQuery query, Order order) {
    String direction = order == Order.OLDEST ? "" : " DESC";
    return "SELECT id FROM ("
        + query.keys()
        + ") ORDER BY sorted"
        + direction
        + ", id"
        + direction
        + " LIMIT 1 OFFSET ?";
  }
}
