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
/// @param bySource whether that is an index of `printed`
/// @param where conditions, with a `?` for each of `parameters`
record ListQuery(String from, boolean bySource, String where, List<Object> parameters) {

  private static final String PRINTED_IN =
      "SELECT 1 FROM printed JOIN source s ON s.id = source_id AND s.folder = ? ";

  ListQuery {
    parameters = List.copyOf(parameters);
  }

  static ListQuery all(Filter filter) {
    if (filter.bookmarked()) {
      return walk("article_bookmarked", "a.listed = 1", filter);
    }
    if (filter.unread()) {
      return walk("article_unread", "a.listed = 1", filter);
    }
    if (filter.withSidebars()) {
      return walk("article_sidebars", "a.sidebars > 0", filter);
    }
    return filter.kept()
        ? walk("article_kept", "a.kept = 1", filter) // what is kept is listed
        : walk("article_listed", "a.listed = 1", filter);
  }

  private static ListQuery walk(String index, String where, Filter filter) {
    return new ListQuery("article a INDEXED BY " + index, false, where + and(filter), List.of());
  }

  static ListQuery bookmarks(Filter filter) {
    return walk("article_bookmarked", "a.bookmarked = 1", filter);
  }

  /// Bookmarks are few: they are walked, and those of other sources passed over.
  static ListQuery bookmarksOf(SourceId source, Filter filter) {
    return bookmarks(filter)
        .also(
            "EXISTS (SELECT 1 FROM printed WHERE article_id = a.id AND source_id = ?)",
            source.value());
  }

  static ListQuery of(SourceId source, Filter filter) {
    if (filter.bookmarked()) {
      return bookmarksOf(source, filter);
    }
    return walkPrinted("p.source_id = ?", source.value(), filter);
  }

  private static ListQuery walkPrinted(String bySource, Object source, Filter filter) {
    boolean unread = filter.unread();
    return new ListQuery(
        "printed p"
            + (unread ? " INDEXED BY printed_unread" : "")
            + " CROSS JOIN article a ON a.id = p.article_id",
        true,
        bySource + (unread ? " AND p.read = 0" : "") + and(filter),
        List.of(source));
  }

  /// What the sources of a folder printed, each headline once, in no order.
  static ListQuery ofFolder(String folder, Filter filter) {
    if (filter.bookmarked()) {
      return bookmarks(filter).also("EXISTS (" + PRINTED_IN + "WHERE article_id = a.id)", folder);
    }
    return walkPrinted("p.source_id IN (SELECT id FROM source WHERE folder = ?)", folder, filter)
        .also(
            "NOT EXISTS ("
                + PRINTED_IN
                + "WHERE article_id = p.article_id AND source_id < p.source_id)",
            folder);
  }

  /// What a source brought before any other did.
  static ListQuery broughtBy(SourceId source, Filter filter) {
    return of(source, filter).also("a.source_id = ?", source.value());
  }

  /// Those of them for which one more condition holds.
  private ListQuery also(String condition, Object parameter) {
    List<Object> all = new ArrayList<>(parameters);
    all.add(parameter);
    return new ListQuery(from, bySource, where + " AND " + condition, all);
  }

  /// What was imported, or only printed in sidebars.
  static ListQuery broughtByNone(Filter filter) {
    return walk("article_sourceless", "a.listed = 1 AND a.source_id IS NULL", filter);
  }

  /// Found articles are sorted by time after they were found.
  static ListQuery matching(String question, Filter filter) {
    return new ListQuery(
        "search CROSS JOIN article a ON a.id = search.rowid",
        false,
        "search MATCH ?" + and(filter),
        List.of(question));
  }

  private static String and(Filter filter) {
    return (filter.unread() ? " AND a.read = 0" : "")
        + (filter.kept() ? " AND a.kept = 1" : "")
        + (filter.bookmarked() ? " AND a.bookmarked = 1" : "")
        + (filter.withSidebars() ? " AND a.sidebars > 0" : "");
  }

  /// The headlines after `after`: first what is left of those listed by the same time, then those
  /// by another. Taken apart, each is one stretch of the index; SQLite would search for
  /// `(sorted, id) < (?, ?)` by the time alone, and a thousand headlines may share one.
  List<Listing> page(Session session, Order order, @Nullable Listing after, int limit) {
    if (after == null) {
      return ask(session, sql(order, Part.ALL), List.of(), limit);
    }
    List<Listing> page =
        new ArrayList<>(
            ask(
                session,
                sql(order, Part.SAME_TIME),
                List.of(after.sorted(), after.id().value()),
                limit));
    if (page.size() < limit) {
      page.addAll(
          ask(session, sql(order, Part.BEYOND), List.of(after.sorted()), limit - page.size()));
    }
    return page;
  }

  enum Part {
    ALL,
    SAME_TIME,
    BEYOND
  }

  private List<Listing> ask(Session session, String sql, List<Object> position, int limit) {
    List<Object> values = new ArrayList<>(parameters);
    values.addAll(position);
    values.add(limit);
    return session.list(sql, ListingRow::read, values.toArray());
  }

  String sql(Order order, Part part) {
    String beyond = order == Order.OLDEST ? " > ?" : " < ?";
    String direction = order == Order.OLDEST ? "" : " DESC";
    String position =
        switch (part) {
          case ALL -> "";
          case SAME_TIME -> " AND " + sorted() + " = ? AND " + id() + beyond;
          case BEYOND -> " AND " + sorted() + beyond;
        };
    return "SELECT "
        + ListingRow.COLUMNS
        + " FROM "
        + from
        + ListingRow.SOURCE
        + "WHERE "
        + where
        + position
        + " ORDER BY "
        + sorted()
        + direction
        + ", "
        + id()
        + direction
        + " LIMIT ?";
  }

  /// Number and time of each headline, which its index holds.
  String keys() {
    return "SELECT " + id() + " AS id, " + sorted() + " AS sorted FROM " + from + " WHERE " + where;
  }

  /// The same of those that stand before a headline, given as its time and number.
  String keysBefore(Order order) {
    String before = order == Order.OLDEST ? "<" : ">";
    return keys() + " AND (" + sorted() + ", " + id() + ") " + before + " (?, ?)";
  }

  private String sorted() {
    return bySource ? "p.sorted" : "a.sorted";
  }

  private String id() {
    return bySource ? "p.article_id" : "a.id";
  }

  List<ArticleId> ids(Session session) {
    return session.list(
        "SELECT a.id FROM " + from + " WHERE " + where, Headlines::id, parameters.toArray());
  }
}
