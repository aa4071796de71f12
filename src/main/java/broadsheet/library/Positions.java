package broadsheet.library;

import broadsheet.news.ArticleId;

/// How far the articles were read.
final class Positions {

  private Positions() {}

  /// One that went meanwhile has no position.
  static void put(Session session, ArticleId id, double share) {
    session.run(
        """
        INSERT INTO reading_position (article_id, share) SELECT id, ? FROM article WHERE id = ?
        ON CONFLICT DO UPDATE SET share = excluded.share\
        """,
        share,
        id.value());
  }

  static double find(Session session, ArticleId id) {
    return session
        .first("SELECT share FROM reading_position WHERE article_id = ?", Row::fraction, id.value())
        .orElse(0.0);
  }
}
