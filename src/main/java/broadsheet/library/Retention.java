package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Lets the articles go whose sources keep them no longer.
///
/// Time counts from when a headline was first seen. What the reader bookmarked or imported stays;
/// what another source prints too stays that one's.
record Retention(Session session, Instant now, Changes changes) {

  /// Others have their turn at the writer after so many.
  private static final int AT_ONCE = 200;

  /// By then no feed prints it any more.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private static final String OLD =
      """
      SELECT s.id, a.id FROM source s
        JOIN printed p ON p.source_id = s.id AND p.sorted < ?1 - s.kept_for * 1000
        JOIN article a ON a.id = p.article_id
      WHERE s.kept_for IS NOT NULL AND a.seen < ?1 - s.kept_for * 1000
        AND a.bookmarked = 0 AND a.by_hand = 0
      LIMIT ?2\
      """;

  private record Old(long source, ArticleId article) {}

  /// Runs to the end, step by step.
  static void run(Writer writer, Instant now) {
    boolean more = true;
    while (more) {
      more = writer.write((session, changes) -> new Retention(session, now, changes).step());
    }
  }

  /// @return whether there may be more
  private boolean step() {
    List<Old> old =
        session.list(OLD, row -> new Old(row.number(), new ArticleId(row.number())), now, AT_ONCE);
    old.forEach(this::letGo);
    Sweep.articles(session, old.stream().map(Old::article).distinct().toList());
    session.run("DELETE FROM let_go WHERE moment < ?", now.minus(REMEMBERED));
    if (!old.isEmpty()) {
      changes.arrived();
    }
    return old.size() == AT_ONCE;
  }

  private void letGo(Old old) {
    session.run(
        """
        INSERT OR REPLACE INTO let_go (source_id, url_key, moment)
        SELECT ?1, url_key, ?3 FROM article WHERE id = ?2
        UNION SELECT ?1, url_key, ?3 FROM alias WHERE article_id = ?2\
        """,
        old.source(),
        old.article().value(),
        now);
    session.run(
        "DELETE FROM printed WHERE source_id = ? AND article_id = ?",
        old.source(),
        old.article().value());
    session.run(
        """
        UPDATE article SET source_id = (SELECT min(source_id) FROM printed WHERE article_id = ?1)
        WHERE id = ?1 AND source_id = ?2\
        """,
        old.article().value(),
        old.source());
  }

  /// Whether the source let any headline go that a feed may still print.
  static boolean hasLetGo(Session session, SourceId source) {
    return session.number(
            "SELECT EXISTS (SELECT 1 FROM let_go WHERE source_id = ?)", source.value())
        == 1;
  }

  /// Whether the source printed a headline at this address and let it go since.
  static boolean isLetGo(Session session, SourceId source, String key) {
    return session.number(
            "SELECT EXISTS (SELECT 1 FROM let_go WHERE source_id = ? AND url_key = ?)",
            source.value(),
            key)
        == 1;
  }
}
