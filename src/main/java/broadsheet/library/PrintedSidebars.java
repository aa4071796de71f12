package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.SidebarId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sidebars as the reader sees them: each headline with what became of it.
final class PrintedSidebars {

  private PrintedSidebars() {}

  static List<PrintedSidebar> beside(Session session, ArticleId article) {
    return fill(
        session,
        session.list(
            """
            SELECT b.id, b.title, b.first_seen, b.last_seen,
              (SELECT count(DISTINCT article_id) FROM article_sidebar
                JOIN article a ON a.id = article_id AND a.kept = 1 WHERE sidebar_id = b.id)
            FROM article_sidebar l JOIN sidebar b ON b.id = l.sidebar_id
            WHERE l.article_id = ? ORDER BY l.position\
            """,
            PrintedSidebars::read,
            article.value()));
  }

  static List<Listing> standsBeside(Session session, ArticleId headline, int limit) {
    SisterSites sites = SisterSites.of(session);
    return session
        .list(
            "SELECT DISTINCT "
                + ListingRow.COLUMNS
                + " FROM sidebar_headline h JOIN article_sidebar l ON l.sidebar_id = h.sidebar_id"
                + " JOIN article a ON a.id = l.article_id"
                + ListingRow.SOURCE
                + "WHERE h.article_id = ? AND a.kept = 1 ORDER BY a.sorted DESC, a.id DESC LIMIT ?",
            ListingRow::read,
            headline.value(),
            limit)
        .stream()
        .map(sites::named)
        .toList();
  }

  private static PrintedSidebar read(Row row) throws SQLException {
    SidebarId id = new SidebarId(row.number());
    String title = row.text();
    Instant first = row.instant();
    Instant last = row.instant();
    return new PrintedSidebar(id, title, List.of(), first, last, row.integer());
  }

  private static List<PrintedSidebar> fill(Session session, List<PrintedSidebar> empty) {
    Map<SidebarId, List<Listing>> headlines = new LinkedHashMap<>();
    SisterSites sites = SisterSites.of(session);
    return empty.stream()
        .map(
            sidebar ->
                new PrintedSidebar(
                    sidebar.id(),
                    sidebar.title(),
                    headlines.computeIfAbsent(sidebar.id(), id -> headlines(session, sites, id)),
                    sidebar.firstSeen(),
                    sidebar.lastSeen(),
                    sidebar.pages()))
        .toList();
  }

  private static List<Listing> headlines(Session session, SisterSites sites, SidebarId sidebar) {
    return session
        .list(
            "SELECT "
                + ListingRow.COLUMNS
                + ", h.title FROM sidebar_headline h JOIN article a ON a.id = h.article_id"
                + ListingRow.SOURCE
                + "WHERE h.sidebar_id = ? ORDER BY h.position",
            row -> ListingRow.titled(ListingRow.read(row), row.text()),
            sidebar.value())
        .stream()
        .map(sites::named)
        .toList();
  }
}
