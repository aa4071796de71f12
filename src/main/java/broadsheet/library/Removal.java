package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import java.util.List;

/// Stops following a source.
///
/// What the reader bookmarked or imported stays, and what another source prints too. A headline
/// that goes, but that the sidebar of an article which stays still names, is kept as that sidebar's
/// headline without its article.
record Removal(Session session, SourceId source) {

  void run(Changes changes) {
    List<ArticleId> letGo =
        session.list(
            """
            SELECT a.id FROM printed p JOIN article a ON a.id = p.article_id
            WHERE p.source_id = ? AND a.bookmarked = 0 AND a.by_hand = 0\
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
    Sweep.articles(session, letGo);
    changes.sources();
    changes.arrived();
  }
}
