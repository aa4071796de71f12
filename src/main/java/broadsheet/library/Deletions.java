package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import java.time.Instant;

/// What the reader deleted.
///
/// A deleted article loses all that a list, a count or the search goes by; what it was, and what
/// was kept of it, stays aside until [Emptying]. Its row is marked lost, so that nothing brings it
/// by itself, and stays as a mark for as long as somebody may print it again.
final class Deletions {

  private static final String SET_ASIDE =
      """
      INSERT INTO deleted (article_id, moment, source_id, listed, bookmarked, kept, sidebars, problem,
        lost, wished)
      SELECT id, ?, source_id, listed, bookmarked, kept, sidebars, problem, lost,
        (SELECT wished FROM wish WHERE article_id = article.id)
      FROM article WHERE id = ? ON CONFLICT DO NOTHING\
      """;

  private static final String MARK =
      """
      UPDATE article SET source_id = NULL, listed = 0, bookmarked = 0, kept = 0, sidebars = 0,
        problem = NULL, lost = 1
      WHERE id = ?\
      """;

  /// Listed is also what a source has printed meanwhile, and what no sidebar leads to any more.
  private static final String UNMARK =
      """
      UPDATE article SET (source_id, listed, bookmarked, kept, sidebars, problem, lost) = (
        SELECT
          coalesce(d.source_id, (SELECT min(source_id) FROM printed WHERE article_id = ?1)),
          d.listed
            OR EXISTS (SELECT 1 FROM printed WHERE article_id = ?1)
            OR NOT EXISTS (SELECT 1 FROM sidebar_headline WHERE article_id = ?1),
          d.bookmarked, d.kept, d.sidebars, d.problem, d.lost
        FROM deleted d WHERE d.article_id = ?1)
      WHERE id = ?1\
      """;

  private Deletions() {}

  /// @return false if it is deleted already, or was never there
  static boolean delete(Session session, ArticleId id, Instant now, Changes changes) {
    if (session.run(SET_ASIDE, now, id.value()) == 0) {
      return false;
    }
    session.run(
        """
        INSERT INTO deleted_print (source_id, sorted, article_id)
        SELECT source_id, sorted, article_id FROM printed WHERE article_id = ?\
        """,
        id.value());
    session.run("DELETE FROM printed WHERE article_id = ?", id.value());
    SearchIndex.remove(session, id);
    session.run(MARK, id.value());
    changed(id, changes);
    return true;
  }

  /// Brings back a deleted article as it was, or of one that was emptied since the headline. One
  /// that is not deleted is left alone.
  static void restore(Session session, ArticleId id, Changes changes) {
    if (!isDeleted(session, id)) {
      return;
    }
    session.run(
        """
        INSERT INTO printed (source_id, sorted, article_id, read)
        SELECT d.source_id, a.sorted, a.id, a.read
        FROM deleted_print d JOIN article a ON a.id = d.article_id WHERE d.article_id = ?\
        """,
        id.value());
    session.run(UNMARK, id.value());
    session.run(
        """
        INSERT INTO wish (article_id, wished)
        SELECT article_id, wished FROM deleted WHERE article_id = ? AND wished IS NOT NULL AND NOT kept\
        """,
        id.value());
    session.run("DELETE FROM deleted WHERE article_id = ?", id.value());
    session
        .list(
            "SELECT source_id FROM printed WHERE article_id = ?",
            row -> new SourceId(row.number()),
            id.value())
        .forEach(source -> Sidebars.alsoOn(session, source, id));
    SearchIndex.again(session, id);
    changed(id, changes);
  }

  static boolean isDeleted(Session session, ArticleId id) {
    return session.number("SELECT EXISTS (SELECT 1 FROM deleted WHERE article_id = ?)", id.value())
        == 1;
  }

  /// A source still prints it, or another does now.
  static void printed(Session session, SourceId source, ArticleId id) {
    session.run(
        """
        INSERT INTO deleted_print (source_id, sorted, article_id)
        SELECT ?1, sorted, id FROM article WHERE id = ?2 AND NOT EXISTS (
          SELECT 1 FROM deleted_print WHERE source_id = ?1 AND article_id = ?2)\
        """,
        source.value(),
        id.value());
  }

  private static void changed(ArticleId id, Changes changes) {
    changes.article(id);
    changes.arrived();
  }
}
