package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SidebarId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes away what nothing leads to any more.
final class Sweep {

  private Sweep() {}

  /// Of articles that a source let go, those that no other prints. A headline that the sidebar of
  /// an article which stays still names is kept as that sidebar's headline, without its article.
  static void articles(Session session, List<ArticleId> letGo) {
    Set<SidebarId> loose = new HashSet<>();
    for (ArticleId id : letGo) {
      loose.addAll(Sidebars.beside(session, id));
      if (!isPrinted(session, id)) {
        strip(session, id);
      }
    }
    sidebars(session, loose);
    letGo.forEach(id -> headline(session, id));
  }

  private static boolean isPrinted(Session session, ArticleId id) {
    return session.number("SELECT EXISTS (SELECT 1 FROM printed WHERE article_id = ?)", id.value())
        == 1;
  }

  /// Leaves of an article only what a sidebar prints of it.
  private static void strip(Session session, ArticleId id) {
    content(session, id);
    session.run(
        """
        UPDATE article SET listed = 0, kept = 0, sidebars = 0, problem = NULL, lost = 0
        WHERE id = ?\
        """,
        id.value());
  }

  /// Of an article all that was kept of its page. Its sidebars may be loose then.
  static void content(Session session, ArticleId id) {
    session.run("DELETE FROM article_sidebar WHERE article_id = ?", id.value());
    session.run("DELETE FROM body WHERE article_id = ?", id.value());
    session.run("DELETE FROM page WHERE article_id = ?", id.value());
    SearchIndex.remove(session, id);
    Images.release(session, id);
  }

  /// Of these sidebars, those that stand beside no article.
  static void sidebars(Session session, Collection<SidebarId> candidates) {
    for (SidebarId sidebar : candidates) {
      if (session.number(
              "SELECT EXISTS (SELECT 1 FROM article_sidebar WHERE sidebar_id = ?)", sidebar.value())
          == 0) {
        remove(session, sidebar);
      } else {
        forget(session, sidebar);
      }
    }
  }

  private static void remove(Session session, SidebarId sidebar) {
    List<ArticleId> headlines =
        session.list(
            "SELECT article_id FROM sidebar_headline WHERE sidebar_id = ?",
            Headlines::id,
            sidebar.value());
    session.run("DELETE FROM sidebar WHERE id = ?", sidebar.value());
    headlines.forEach(headline -> headline(session, headline));
  }

  /// The sources on none of whose pages the sidebar stands now.
  private static void forget(Session session, SidebarId sidebar) {
    session.run(
        """
        DELETE FROM source_sidebar WHERE sidebar_id = ? AND NOT EXISTS (
          SELECT 1 FROM article_sidebar l JOIN printed p ON p.article_id = l.article_id
          WHERE l.sidebar_id = source_sidebar.sidebar_id
            AND p.source_id = source_sidebar.source_id)
        AND NOT EXISTS (
          SELECT 1 FROM article_sidebar l JOIN deleted_print p ON p.article_id = l.article_id
          WHERE l.sidebar_id = source_sidebar.sidebar_id
            AND p.source_id = source_sidebar.source_id)\
        """,
        sidebar.value());
  }

  /// A headline that no list shows, no sidebar names and the reader neither keeps nor deleted.
  static void headline(Session session, ArticleId id) {
    session.run(
        """
        DELETE FROM article WHERE id = ? AND listed = 0 AND bookmarked = 0
          AND NOT EXISTS (SELECT 1 FROM sidebar_headline WHERE article_id = article.id)
          AND NOT EXISTS (SELECT 1 FROM deleted WHERE article_id = article.id)\
        """,
        id.value());
  }
}
