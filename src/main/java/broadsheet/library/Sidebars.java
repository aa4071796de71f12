package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import broadsheet.news.SidebarId;
import broadsheet.news.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The titled groups of headlines beside the articles, each kept once by content.
final class Sidebars {

  private Sidebars() {}

  /// Sets the sidebars beside an article. Those of an earlier keep that stand nowhere else go.
  static void put(Session session, ArticleId article, List<Sidebar> sidebars, Instant now) {
    List<SidebarId> before = beside(session, article);
    session.run("DELETE FROM article_sidebar WHERE article_id = ?", article.value());
    for (int i = 0; i < sidebars.size(); i++) {
      put(session, article, i, sidebars.get(i), now);
    }
    before.removeAll(beside(session, article));
    Sweep.sidebars(session, before);
  }

  static List<SidebarId> beside(Session session, ArticleId article) {
    return session.list(
        "SELECT DISTINCT sidebar_id FROM article_sidebar WHERE article_id = ?",
        row -> new SidebarId(row.number()),
        article.value());
  }

  private static void put(
      Session session, ArticleId article, int position, Sidebar sidebar, Instant now) {
    String hash = SidebarHash.of(sidebar);
    String headlines = HeadlineJson.write(sidebar.headlines());
    Optional<Known> known =
        session.first(
            "SELECT id, headlines FROM sidebar WHERE hash = ?",
            row -> new Known(new SidebarId(row.number()), row.text()),
            hash);
    SidebarId id =
        known.map(Known::id).orElseGet(() -> add(session, sidebar, hash, headlines, now));
    session.run("UPDATE sidebar SET last_seen = ? WHERE id = ?", now, id.value());
    boolean asFirstPrinted = known.isEmpty() || known.get().headlines().equals(headlines);
    session.run(
        "INSERT INTO article_sidebar (article_id, position, sidebar_id, headlines)"
            + " VALUES (?, ?, ?, ?)",
        article.value(),
        position,
        id.value(),
        asFirstPrinted ? null : headlines);
    session.run(
        """
        INSERT INTO source_sidebar (source_id, sidebar_id, first_seen, last_seen)
        SELECT source_id, ?, ?, ? FROM printed WHERE article_id = ?
        ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen\
        """,
        id.value(),
        now,
        now,
        article.value());
  }

  private record Known(SidebarId id, String headlines) {}

  private static SidebarId add(
      Session session, Sidebar sidebar, String hash, String headlines, Instant now) {
    long id =
        session.insert(
            "INSERT INTO sidebar (hash, title, headlines, first_seen, last_seen)"
                + " VALUES (?, ?, ?, ?, ?)",
            hash,
            sidebar.title(),
            headlines,
            now,
            now);
    int position = 0;
    for (Headline headline : sidebar.headlines()) {
      session.run(
          "INSERT INTO sidebar_headline (sidebar_id, position, article_id, title)"
              + " VALUES (?, ?, ?, ?)",
          id,
          position++,
          Headlines.beside(session, headline, now).value(),
          headline.title());
    }
    return new SidebarId(id);
  }

  /// A second source prints an article that is kept already: its sidebars are on its pages too.
  static void alsoOn(Session session, SourceId source, ArticleId article) {
    session.run(
        """
        INSERT INTO source_sidebar (source_id, sidebar_id, first_seen, last_seen)
        SELECT DISTINCT ?, b.id, b.first_seen, b.last_seen
        FROM article_sidebar l JOIN sidebar b ON b.id = l.sidebar_id WHERE l.article_id = ?
        ON CONFLICT DO NOTHING\
        """,
        source.value(),
        article.value());
  }

  /// The sidebars of an article exactly as its page printed them.
  static List<Sidebar> printed(Session session, ArticleId article) {
    return session.list(
        """
        SELECT b.title, coalesce(l.headlines, b.headlines)
        FROM article_sidebar l JOIN sidebar b ON b.id = l.sidebar_id
        WHERE l.article_id = ? ORDER BY l.position\
        """,
        row -> new Sidebar(row.text(), HeadlineJson.read(row.text())),
        article.value());
  }
}
