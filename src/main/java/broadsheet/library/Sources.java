package broadsheet.library;

import broadsheet.news.Answer;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sources that the reader follows, and how they fared.
final class Sources {

  private static final Duration WEEK = Duration.ofDays(7);

  private Sources() {}

  static List<Source> all(Session session) {
    return session.list(
        SourceRow.SELECT
            + " ORDER BY folder IS NULL, folder COLLATE NOCASE, title COLLATE NOCASE, id",
        SourceRow::read);
  }

  static Optional<Source> find(Session session, SourceId id) {
    return session.first(SourceRow.SELECT + " WHERE id = ?", SourceRow::read, id.value());
  }

  private static Optional<SourceId> at(Session session, URI url) {
    return session.first(
        "SELECT id FROM source WHERE url_key = ?",
        row -> new SourceId(row.number()),
        UrlKey.of(url));
  }

  /// One that is followed already is only trusted where it was not.
  static SourceId add(Session session, NewSource source) {
    Optional<SourceId> known = at(session, source.url());
    if (known.isEmpty()) {
      return insert(session, source);
    }
    if (source.trusted()) {
      session.run("UPDATE source SET trusted = 1 WHERE id = ?", known.get().value());
    }
    return known.get();
  }

  private static SourceId insert(Session session, NewSource source) {
    return new SourceId(
        session.insert(
            """
            INSERT INTO source (title, url, url_key, site, kind, folder, language, trusted)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """,
            source.title(),
            source.url(),
            UrlKey.of(source.url()),
            source.site(),
            source.kind(),
            source.folder(),
            source.language(),
            source.trusted()));
  }

  static void rename(Session session, SourceId id, String title) {
    session.run("UPDATE source SET title = ? WHERE id = ?", title, id.value());
  }

  static void file(Session session, SourceId id, @Nullable String folder) {
    session.run("UPDATE source SET folder = ? WHERE id = ?", folder, id.value());
  }

  /// Whoever captures otherwise is told everything again.
  static void set(Session session, SourceId id, SourceSettings settings) {
    session.run(
        """
        UPDATE source SET capture = ?1, sidebars_too = ?2, every = ?3,
          etag = iif(capture = ?1, etag, NULL),
          last_modified = iif(capture = ?1, last_modified, NULL),
          body_hash = iif(capture = ?1, body_hash, NULL)
        WHERE id = ?4\
        """,
        settings.capture(),
        settings.sidebarsToo(),
        settings.every() == null ? null : settings.every().toSeconds(),
        id.value());
  }

  static LastVisit lastVisit(Session session, SourceId id) {
    return session
        .first(
            """
            SELECT etag, last_modified, body_hash, body_came, moving_to, moving_since
            FROM source WHERE id = ?\
            """,
            SourceRow::lastVisit,
            id.value())
        .orElse(LastVisit.NONE);
  }

  /// @param whole false if not all that it announced is here yet: [#brought] says when
  /// @return whether it fared otherwise the last time
  static boolean answered(Session session, SourceId id, Answer answer, boolean whole, Instant now) {
    boolean news =
        session.number(
                "SELECT answered IS NULL OR problem IS NOT NULL FROM source WHERE id = ?",
                id.value())
            == 1;
    session.run(
        """
        UPDATE source SET asked = ?, answered = ?, next_try = NULL, problem = NULL, failures = 0,
          state = 'OPEN', moving_to = ?, moving_since = ?,
          fresh_for = ?, rest = ?, skip_hours = ?, skip_days = ?,
          weekly = (SELECT count(*) FROM printed WHERE source_id = source.id AND sorted > ?)
        WHERE id = ?\
        """,
        now,
        now,
        answer.left().move() == null ? null : answer.left().move().to(),
        answer.left().move() == null ? null : answer.left().move().since(),
        answer.freshFor().toSeconds(),
        answer.rest().interval().toSeconds(),
        SourceRow.hourBits(answer.rest().skipHours()),
        SourceRow.dayBits(answer.rest().skipDays()),
        now.minus(WEEK),
        id.value());
    remember(session, id, whole ? answer.left() : LastVisit.NONE, whole);
    return news;
  }

  static void brought(Session session, SourceId id, LastVisit left) {
    remember(session, id, left, true);
  }

  private static void remember(Session session, SourceId id, LastVisit left, boolean whole) {
    session.run(
        """
        UPDATE source SET etag = ?, last_modified = ?, body_hash = ?, body_came = ?, whole = ?
        WHERE id = ?\
        """,
        left.validators().etag(),
        left.validators().lastModified(),
        left.bodyHash(),
        left.bodyCame(),
        whole,
        id.value());
  }

  static void failed(
      Session session,
      SourceId id,
      String problem,
      @Nullable Instant nextTry,
      Health.State state,
      Instant now) {
    session.run(
        """
        UPDATE source SET asked = ?, next_try = ?, problem = ?, state = ?, failures = failures + 1
        WHERE id = ?\
        """,
        now,
        nextTry,
        problem,
        state,
        id.value());
  }

  /// What was remembered is of the old address and goes with it, and so does trust in another host.
  /// Two sources are never pointed to one address: the move is not made.
  static boolean moved(Session session, SourceId id, URI to) {
    if (at(session, to).filter(other -> !other.equals(id)).isPresent()) {
      return false;
    }
    boolean sameHost =
        find(session, id)
            .map(source -> String.valueOf(source.url().getHost()).equalsIgnoreCase(to.getHost()))
            .orElse(false);
    boolean moved =
        session.run(
                """
                UPDATE source SET url = ?, url_key = ?, trusted = trusted AND ?,
                  moving_to = NULL, moving_since = NULL
                WHERE id = ? AND url <> ?\
                """,
                to,
                UrlKey.of(to),
                sameHost,
                id.value(),
                to)
            > 0;
    if (moved) {
      remember(session, id, LastVisit.NONE, true);
    }
    return moved;
  }
}
