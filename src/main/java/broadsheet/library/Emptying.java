package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.SidebarId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lets the text and the pictures of deleted articles go once the reader cannot take that back any
/// more, and the marks that are left once nobody may print them again.
record Emptying(Session session, Instant now) {

  /// Others have their turn at the writer after so many.
  private static final int AT_ONCE = 200;

  /// Undo is offered for seconds; who thinks better of it the same evening has lost nothing yet.
  private static final Duration KEPT = Duration.ofDays(1);

  /// What no source prints may still stand in a sidebar that is met for the first time.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  /// Runs to the end, step by step.
  static void run(Writer writer, Instant now) {
    boolean more = true;
    while (more) {
      more = writer.write((session, _) -> new Emptying(session, now).step());
    }
  }

  /// @return whether there may be more
  private boolean step() {
    List<ArticleId> full =
        session.list(
            "SELECT article_id FROM deleted WHERE emptied = 0 AND moment < ? LIMIT ?",
            Headlines::id,
            now.minus(KEPT),
            AT_ONCE);
    Set<SidebarId> loose = new HashSet<>();
    for (ArticleId id : full) {
      loose.addAll(Sidebars.beside(session, id));
      empty(id);
    }
    Sweep.sidebars(session, loose);
    List<ArticleId> over = over();
    over.forEach(this::forget);
    return full.size() == AT_ONCE || over.size() == AT_ONCE;
  }

  private void empty(ArticleId id) {
    Sweep.content(session, id);
    session.run("DELETE FROM reading_position WHERE article_id = ?", id.value());
    session.run("UPDATE article SET summary = NULL WHERE id = ?", id.value());
    session.run(
        "UPDATE deleted SET emptied = 1, kept = 0, sidebars = 0 WHERE article_id = ?", id.value());
  }

  private List<ArticleId> over() {
    return session.list(
        """
        SELECT article_id FROM deleted d WHERE emptied = 1 AND moment < ?
          AND NOT EXISTS (SELECT 1 FROM deleted_print WHERE article_id = d.article_id)
          AND NOT EXISTS (SELECT 1 FROM sidebar_headline WHERE article_id = d.article_id)
        LIMIT ?\
        """,
        Headlines::id,
        now.minus(REMEMBERED),
        AT_ONCE);
  }

  private void forget(ArticleId id) {
    session.run("DELETE FROM deleted WHERE article_id = ?", id.value());
    Sweep.headline(session, id);
  }
}
