package broadsheet.library;

import broadsheet.news.SourceId;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/// The figures that are kept as rows change, so that asking costs the same however much is kept.
final class Figures {

  private Figures() {}

  static void updated(Session session, Instant now, Changes changes) {
    session.run("UPDATE tally SET last_update = ?", now);
    changes.figures();
  }

  static Counts counts(Session session) {
    Map<SourceId, Integer> unread =
        session
            .list(
                "SELECT id, unread FROM source",
                row -> Map.entry(new SourceId(row.number()), row.integer()))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return session
        .first(
            """
            SELECT headlines, unread, kept, bookmarks, sidebars,
              image_bytes + p.page_count * s.page_size, last_update
            FROM tally, pragma_page_count p, pragma_page_size s\
            """,
            row ->
                new Counts(
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.number(),
                    unread,
                    row.maybeInstant()))
        .orElseThrow();
  }
}
