package broadsheet.library;

import broadsheet.news.LastVisit;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sources that the reader follows.
final class Sources {

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

  static Set<URI> followed(Session session, Collection<URI> urls) {
    Set<String> keys = Set.copyOf(session.list("SELECT url_key FROM source", Row::text));
    return urls.stream()
        .filter(url -> keys.contains(UrlKey.of(url)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<SourceId> at(Session session, URI url) {
    return session.first(
        "SELECT id FROM source WHERE url_key = ?",
        row -> new SourceId(row.number()),
        UrlKey.of(url));
  }

  /// One that is followed already is only trusted where it was not.
  static SourceId add(Session session, NewSource source, Changes changes) {
    changes.sources();
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

  static void rename(Session session, SourceId id, String title, Changes changes) {
    session.run("UPDATE source SET title = ? WHERE id = ?", title, id.value());
    changes.sources();
  }

  static void file(Session session, SourceId id, @Nullable String folder, Changes changes) {
    session.run("UPDATE source SET folder = ? WHERE id = ?", folder, id.value());
    changes.sources();
  }

  /// Whoever captures otherwise is told everything again.
  static void set(Session session, SourceId id, SourceSettings settings, Changes changes) {
    session.run(
        """
        UPDATE source SET capture = ?1, sidebars_too = ?2, every = ?3, kept_for = ?4,
          etag = iif(capture = ?1, etag, NULL),
          last_modified = iif(capture = ?1, last_modified, NULL),
          body_hash = iif(capture = ?1, body_hash, NULL)
        WHERE id = ?5\
        """,
        settings.capture(),
        settings.sidebarsToo(),
        seconds(settings.every()),
        seconds(settings.keptFor()),
        id.value());
    changes.sources();
  }

  private static @Nullable Long seconds(@Nullable Duration time) {
    return time == null ? null : time.toSeconds();
  }

  /// What was remembered is of the old address and goes with it, and so does trust in another host.
  /// Two sources are never pointed to one address: the move is not made.
  static void moved(Session session, SourceId id, URI to, Changes changes) {
    if (at(session, to).filter(other -> !other.equals(id)).isPresent()) {
      return;
    }
    boolean sameHost =
        find(session, id).map(source -> Trusted.isSameHost(source.url(), to)).orElse(false);
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
      Visit.remember(session, id, LastVisit.NONE, true);
      changes.sources();
    }
  }
}
