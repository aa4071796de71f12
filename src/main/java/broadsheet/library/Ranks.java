package broadsheet.library;

import broadsheet.library.Selection.Order;
import broadsheet.news.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    return links().stream().mapToInt(this::count).sum();
  }

  /// The headline with `rank` others before it.
  Optional<Listing> at(int rank) {
    int left = rank;
    for (List<ListQuery> link : links()) {
      Optional<Listing> found = at(link, left);
      if (found.isPresent()) {
        return found;
      }
      left -= count(link);
    }
    return Optional.empty();
  }

  /// How many stand before a headline, which itself may have left the list.
  int of(Listing listing) {
    List<List<ListQuery>> links = links();
    int last =
        Lists.isBySource(selection)
            ? new BySource(session, selection.filter()).indexOf(listing)
            : 0;
    return links.subList(0, last).stream().mapToInt(this::count).sum()
        + countBefore(links.get(last), listing);
  }

  /// Questions whose answers are one list together; and such lists, one after another.
  private List<List<ListQuery>> links() {
    return Lists.isBySource(selection)
        ? new BySource(session, selection.filter()).queries().stream().map(List::of).toList()
        : List.of(Lists.parts(session, selection.scope(), selection.filter()));
  }

  private int count(List<ListQuery> link) {
    return count(link, ListQuery::keys, List.of());
  }

  private int countBefore(List<ListQuery> link, Listing listing) {
    return count(
        link,
        query -> query.keysBefore(selection.order()),
        List.of(listing.sorted(), listing.id().value()));
  }

  private int count(List<ListQuery> link, Function<ListQuery, String> keys, List<Object> position) {
    if (link.isEmpty()) {
      return 0;
    }
    String sql = "SELECT count(*) FROM (" + union(link, keys) + ")";
    return (int) session.number(sql, values(link, position).toArray());
  }

  private Optional<Listing> at(List<ListQuery> link, int rank) {
    if (link.isEmpty()) {
      return Optional.empty();
    }
    List<Object> values = values(link, List.of());
    values.add(rank);
    return session
        .first(atSql(link, selection.order()), Headlines::id, values.toArray())
        .flatMap(id -> ListingRow.find(session, id));
  }

  static String atSql(List<ListQuery> link, Order order) {
    String direction = order == Order.OLDEST ? "" : " DESC";
    return "SELECT id FROM ("
        + union(link, ListQuery::keys)
        + ") ORDER BY sorted"
        + direction
        + ", id"
        + direction
        + " LIMIT 1 OFFSET ?";
  }

  /// A headline that several sources of a folder printed counts once.
  private static String union(List<ListQuery> link, Function<ListQuery, String> keys) {
    return link.stream().map(keys).collect(Collectors.joining(" UNION "));
  }

  private static List<Object> values(List<ListQuery> link, List<Object> position) {
    List<Object> values = new ArrayList<>();
    for (ListQuery query : link) {
      values.addAll(query.parameters());
      values.addAll(position);
    }
    return values;
  }
}
