package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SidebarId;
import broadsheet.news.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stops following a source.
///
/// What the reader bookmarked or imported stays, and what another source prints too. A headline
/// that goes, but that the sidebar of an article which stays still names, is kept as that sidebar's
/// headline without its article.
record Removal(Session session, SourceId source) {

  void run(Changes changes) {
    List<ArticleId> going =
        session.list(
            """
            SELECT a.id FROM printed p JOIN article a ON a.id = p.article_id
            WHERE p.source_id = ? AND a.bookmarked = 0 AND a.by_hand = 0 AND NOT EXISTS (
              SELECT 1 FROM printed o WHERE o.article_id = a.id AND o.source_id <> p.source_id)\
            """,
            Headlines::id,
            source.value());
    session.run(
        """
        UPDATE article SET source_id = (
          SELECT min(o.source_id) FROM printed o
          WHERE o.article_id = article.id AND o.source_id <> article.source_id)
        WHERE source_id = ?\
        """,
        source.value());
    session.run("DELETE FROM source WHERE id = ?", source.value());
    Set<SidebarId> loose = new HashSet<>();
    for (ArticleId id : going) {
      loose.addAll(Sidebars.beside(session, id));
      strip(id);
    }
    Sweep.sidebars(session, loose);
    going.forEach(id -> Sweep.headline(session, id));
    changes.sources();
    changes.arrived();
  }

  /// Leaves of an article only what a sidebar prints of it.
  private void strip(ArticleId id) {
    session.run("DELETE FROM article_sidebar WHERE article_id = ?", id.value());
    session.run("DELETE FROM body WHERE article_id = ?", id.value());
    session.run("DELETE FROM page WHERE article_id = ?", id.value());
    SearchIndex.remove(session, id);
    Images.release(session, id);
    session.run(
        "UPDATE article SET listed = 0, kept = 0, sidebars = 0, problem = NULL, lost = 0 WHERE id ="
            + " ?",
        id.value());
  }
}
