package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Block;
import broadsheet.news.BodyText;
import java.sql.SQLException;
import java.util.List;

/// The words by which kept articles are found.
final class SearchIndex {

  private SearchIndex() {}

  /// What stands around the text.
  private record Words(String title, String standfirst, String place, String byline) {
    static Words read(Row row) throws SQLException {
      return new Words(row.text(), row.text(), row.text(), row.text());
    }
  }

  /// The words of a body, for [#put], which runs while nobody else may write.
  static String text(List<Block> body) {
    return SearchText.of(BodyText.of(body));
  }

  /// Enters an article anew, as it stands in the library now.
  static void again(Session session, ArticleId id) {
    session
        .first(
            "SELECT blocks FROM body WHERE article_id = ?",
            row -> text(BlockJson.read(row.text())),
            id.value())
        .ifPresent(text -> put(session, id, text));
  }

  /// Enters an article as it stands in the library now, in place of what was entered before. The
  /// headline's own title counts beside the page's: the reader may have seen either.
  ///
  /// @param text as [#text] gives it
  static void put(Session session, ArticleId id, String text) {
    remove(session, id);
    session
        .first(
            """
            SELECT iif(a.title = b.title, a.title, a.title || char(10) || b.title),
              coalesce(b.standfirst, a.summary, ''),
              coalesce(b.place, a.place, ''), coalesce(a.byline, '') || ' ' || b.byline
            FROM body b JOIN article a ON a.id = b.article_id WHERE b.article_id = ?\
            """,
            Words::read,
            id.value())
        .ifPresent(words -> put(session, id, words, text));
  }

  private static void put(Session session, ArticleId id, Words words, String text) {
    session.run(
        "INSERT INTO search (rowid, title, standfirst, text, place, byline)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id.value(),
        SearchText.of(words.title()),
        SearchText.of(words.standfirst()),
        text,
        SearchText.of(words.place()),
        SearchText.of(words.byline()));
  }

  static void remove(Session session, ArticleId id) {
    session.run("DELETE FROM search WHERE rowid = ?", id.value());
  }
}
