package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.BodyText;
import java.sql.SQLException;

/// The words by which kept articles are found.
final class SearchIndex {

  private SearchIndex() {}

  private record Words(String title, String standfirst, String text, String place, String byline) {
    static Words read(Row row) throws SQLException {
      return new Words(
          row.text(), row.text(), BodyText.of(BlockJson.read(row.text())), row.text(), row.text());
    }
  }

  /// Enters an article as it stands in the library now, in place of what was entered before. The
  /// headline's own title counts beside the page's: the reader may have seen either.
  static void put(Session session, ArticleId id) {
    remove(session, id);
    session
        .first(
            """
            SELECT iif(a.title = b.title, a.title, a.title || char(10) || b.title),
              coalesce(b.standfirst, a.summary, ''), b.blocks,
              coalesce(b.place, a.place, ''), coalesce(a.byline, '') || ' ' || b.byline
            FROM body b JOIN article a ON a.id = b.article_id WHERE b.article_id = ?\
            """,
            Words::read,
            id.value())
        .ifPresent(words -> put(session, id, words));
  }

  private static void put(Session session, ArticleId id, Words words) {
    session.run(
        "INSERT INTO search (rowid, title, standfirst, text, place, byline)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id.value(),
        SearchText.of(words.title()),
        SearchText.of(words.standfirst()),
        SearchText.of(words.text()),
        SearchText.of(words.place()),
        SearchText.of(words.byline()));
  }

  static void remove(Session session, ArticleId id) {
    session.run("DELETE FROM search WHERE rowid = ?", id.value());
  }
}
