package broadsheet.library;

import broadsheet.news.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What the reader wants to have once there is a connection.
final class Wishes {

  private Wishes() {}

  /// What is kept already is not wished for; what was deleted is taken back.
  static void put(
      Session session, Collection<ArticleId> ids, boolean wanted, Instant now, Changes changes) {
    for (ArticleId id : ids) {
      if (wanted) {
        Deletions.restore(session, id, changes);
        session.run(
            """
            INSERT INTO wish (article_id, wished) SELECT id, ? FROM article WHERE id = ? AND NOT kept
            ON CONFLICT DO NOTHING\
            """,
            now,
            id.value());
      } else {
        session.run("DELETE FROM wish WHERE article_id = ?", id.value());
      }
      changes.article(id);
    }
  }

  static List<ArticleId> all(Session session) {
    return session.list(
        "SELECT article_id FROM wish ORDER BY wished, article_id",
        row -> new ArticleId(row.number()));
  }
}
