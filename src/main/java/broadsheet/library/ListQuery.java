package broadsheet.library;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question to the lists, that one index answers in order.
///
/// The index is named in the statement: which one is right does not depend on statistics, and a
/// statement that could not use it would fail at once instead of growing slow.
///
/// @param from tables, the one whose index is walked first
/// @param key the two columns that the index is ordered by
/// @param where conditions, with a `?` for each of `parameters`
record ListQuery(String from, String key, String where, List<Object> parameters) {

  ListQuery {
    parameters = List.copyOf(parameters);
  }

  private static final String BY_ARTICLE = "a.sorted, a.id";
  private static final String BY_SOURCE = "p.sorted, p.article_id";

  static ListQuery all(Filter filter) {
    String index;
    if (filter.bookmarked()) {
      index = "article_bookmarked";
    } else if (filter.unread()) {
      index = "article_unread";
    } else if (filter.withSidebars()) {
      index = "article_sidebars";
    } else {
      index = filter.kept() ? "article_kept" : "article_listed";
    }
    return new ListQuery(
        "article a INDEXED BY " + index, BY_ARTICLE, "a.listed = 1" + and(filter), List.of());
  }

  static ListQuery bookmarks(Filter filter) {
    return new ListQuery(
        "article a INDEXED BY article_bookmarked",
        BY_ARTICLE,
        "a.bookmarked = 1" + and(filter),
        List.of());
  }

  /// Bookmarks are few: they are walked, and those of other sources passed over.
  static ListQuery bookmarksOf(SourceId source, Filter filter) {
    ListQuery bookmarks = bookmarks(filter);
    return new ListQuery(
        bookmarks.from,
        BY_ARTICLE,
        bookmarks.where
            + " AND EXISTS (SELECT 1 FROM printed WHERE article_id = a.id AND source_id = ?)",
        List.of(source.value()));
  }

  static ListQuery of(SourceId source, Filter filter) {
    if (filter.bookmarked()) {
      return bookmarksOf(source, filter);
    }
    boolean unread = filter.unread();
    return new ListQuery(
        "printed p"
            + (unread ? " INDEXED BY printed_unread" : "")
            + " CROSS JOIN article a ON a.id = p.article_id",
        BY_SOURCE,
        "p.source_id = ?" + (unread ? " AND p.read = 0" : "") + and(filter),
        List.of(source.value()));
  }

  /// Found articles are sorted by time after they were found.
  static ListQuery matching(String question, Filter filter) {
    return new ListQuery(
        "search CROSS JOIN article a ON a.id = search.rowid",
        BY_ARTICLE,
        "search MATCH ?" + and(filter),
        List.of(question));
  }

  private static String and(Filter filter) {
    return (filter.unread() ? " AND a.read = 0" : "")
        + (filter.kept() ? " AND a.kept = 1" : "")
        + (filter.bookmarked() ? " AND a.bookmarked = 1" : "")
        + (filter.withSidebars() ? " AND a.sidebars > 0" : "");
  }

  List<Listing> page(Session session, Order order, @Nullable Listing after, int limit) {
    List<@Nullable Object> values = new ArrayList<>(parameters);
    if (after != null) {
      values.add(after.sorted());
      values.add(after.id().value());
    }
    values.add(limit);
    return session.list(page(order, after != null), ListingRow::read, values.toArray());
  }

  String page(Order order, boolean after) {
    boolean newest = order == Order.NEWEST;
    String direction = newest ? " DESC" : "";
    return "SELECT "
        + ListingRow.COLUMNS
        + " FROM "
        + from
        + ListingRow.SOURCE
        + "WHERE "
        + where
        + (after ? " AND (" + key + ") " + (newest ? "<" : ">") + " (?, ?)" : "")
        + " ORDER BY "
        + key.replace(",", direction + ",")
        + direction
        + " LIMIT ?";
  }

  int count(Session session) {
    return (int)
        session.number("SELECT count(*) FROM " + from + " WHERE " + where, parameters.toArray());
  }

  List<ArticleId> ids(Session session) {
    return session.list(
        "SELECT a.id FROM " + from + " WHERE " + where, Headlines::id, parameters.toArray());
  }
}
