package broadsheet.library;

import broadsheet.news.Health;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.Validators;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sources that the reader follows, and how they fared.
final class Sources {

  private static final String SELECT =
      """
      SELECT id, title, url, site, kind, folder, language,
        asked, answered, next_try, problem, failures
      FROM source\
      """;

  private Sources() {}

  static List<Source> all(Session session) {
    return session.list(
        SELECT + " ORDER BY folder IS NULL, folder COLLATE NOCASE, title COLLATE NOCASE, id",
        Sources::read);
  }

  static Optional<Source> find(Session session, SourceId id) {
    return session.first(SELECT + " WHERE id = ?", Sources::read, id.value());
  }

  private static Source read(Row row) throws SQLException {
    return new Source(
        new SourceId(row.number()),
        row.text(),
        row.uri(),
        row.maybeUri(),
        SourceKind.valueOf(row.text()),
        row.maybeText(),
        row.maybeText(),
        new Health(
            row.maybeInstant(),
            row.maybeInstant(),
            row.maybeInstant(),
            row.maybeText(),
            row.integer()));
  }

  private static Optional<SourceId> at(Session session, URI url) {
    return session.first(
        "SELECT id FROM source WHERE url_key = ?",
        row -> new SourceId(row.number()),
        UrlKey.of(url));
  }

  static SourceId add(Session session, NewSource source) {
    return at(session, source.url())
        .orElseGet(
            () ->
                new SourceId(
                    session.insert(
                        """
                        INSERT INTO source (title, url, url_key, site, kind, folder, language)
                        VALUES (?, ?, ?, ?, ?, ?, ?)\
                        """,
                        source.title(),
                        source.url(),
                        UrlKey.of(source.url()),
                        source.site(),
                        source.kind(),
                        source.folder(),
                        source.language())));
  }

  static void rename(Session session, SourceId id, String title) {
    session.run("UPDATE source SET title = ? WHERE id = ?", title, id.value());
  }

  static void file(Session session, SourceId id, @Nullable String folder) {
    session.run("UPDATE source SET folder = ? WHERE id = ?", folder, id.value());
  }

  static Validators validators(Session session, SourceId id) {
    return session
        .first(
            "SELECT etag, last_modified FROM source WHERE id = ?",
            row -> new Validators(row.maybeText(), row.maybeText()),
            id.value())
        .orElse(Validators.NONE);
  }

  /// @return whether it fared otherwise the last time
  static boolean answered(Session session, SourceId id, Validators validators, Instant now) {
    boolean news =
        session.number(
                "SELECT answered IS NULL OR problem IS NOT NULL FROM source WHERE id = ?",
                id.value())
            == 1;
    session.run(
        """
        UPDATE source SET etag = ?, last_modified = ?, asked = ?, answered = ?,
          next_try = NULL, problem = NULL, failures = 0
        WHERE id = ?\
        """,
        validators.etag(),
        validators.lastModified(),
        now,
        now,
        id.value());
    return news;
  }

  static void failed(
      Session session, SourceId id, String problem, @Nullable Instant nextTry, Instant now) {
    session.run(
        """
        UPDATE source SET asked = ?, next_try = ?, problem = ?, failures = failures + 1
        WHERE id = ?\
        """,
        now,
        nextTry,
        problem,
        id.value());
  }

  /// The validators are of the old address and go with it. Two sources are never pointed to one
  /// address: the move is not made.
  static boolean moved(Session session, SourceId id, URI to) {
    if (at(session, to).filter(other -> !other.equals(id)).isPresent()) {
      return false;
    }
    return session.run(
            """
            UPDATE source SET url = ?, url_key = ?, etag = NULL, last_modified = NULL
            WHERE id = ? AND url <> ?\
            """,
            to,
            UrlKey.of(to),
            id.value(),
            to)
        > 0;
  }
}
