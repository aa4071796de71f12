package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Bookmark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader keeps, with note and tags.
final class Bookmarks {

  /// A headline that only a sidebar printed may outlive it by its bookmark.
  private static final String LIST_LOOSE =
      """
      UPDATE article SET listed = 1 WHERE id = ? AND listed = 0
        AND NOT EXISTS (SELECT 1 FROM sidebar_headline WHERE article_id = id)
        AND NOT EXISTS (SELECT 1 FROM deleted WHERE article_id = id)\
      """;

  private Bookmarks() {}

  static List<Bookmark> all(Session session) {
    return session.list(
        "SELECT "
            + ListingRow.COLUMNS
            + ", k.added, k.note, k.tags FROM bookmark k JOIN article a ON a.id = k.article_id"
            + ListingRow.SOURCE
            + "WHERE a.bookmarked = 1 ORDER BY k.added DESC, k.article_id DESC",
        row ->
            new Bookmark(
                ListingRow.read(row), row.instant(), row.maybeText(), Json.strings(row.text())));
  }

  /// A deleted article that is bookmarked is wanted again.
  static void set(Session session, ArticleId id, boolean on, Instant now, Changes changes) {
    if (on) {
      Deletions.restore(session, id, changes);
    }
    int changed =
        session.run(
            "UPDATE article SET bookmarked = ? WHERE id = ? AND bookmarked <> ?",
            on,
            id.value(),
            on);
    if (changed > 0 && on) {
      session.run(
          """
          INSERT INTO bookmark (article_id, added) VALUES (?, ?)
          ON CONFLICT DO UPDATE SET added = excluded.added\
          """,
          id.value(),
          now);
    }
    if (changed > 0) {
      changes.article(id);
    }
    if (!on && session.run(LIST_LOOSE, id.value()) > 0) {
      changes.arrived();
    }
  }

  static void annotate(
      Session session,
      ArticleId id,
      @Nullable String note,
      List<String> tags,
      Instant now,
      Changes changes) {
    set(session, id, true, now, changes);
    session.run(
        "UPDATE bookmark SET note = ?, tags = ? WHERE article_id = ?",
        note,
        Json.strings(tags),
        id.value());
    changes.article(id);
  }
}
