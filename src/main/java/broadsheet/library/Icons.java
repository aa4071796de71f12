package broadsheet.library;

import broadsheet.news.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The signs of the sources' sites: so small that they lie in the database itself.
final class Icons {

  private Icons() {}

  static Map<SourceId, byte[]> all(Session session) {
    return session
        .list(
            "SELECT source_id, png FROM source_icon WHERE png IS NOT NULL",
            row -> Map.entry(new SourceId(row.number()), row.bytes()))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Only those that answered when they were last asked; whose sign was never looked for is first.
  static List<SourceId> due(Session session, Instant lookedBefore) {
    return session.list(
        """
        SELECT s.id FROM source s LEFT JOIN source_icon i ON i.source_id = s.id
        WHERE s.answered IS NOT NULL AND s.problem IS NULL
          AND (i.looked IS NULL OR i.looked < ?)
        ORDER BY i.looked\
        """,
        row -> new SourceId(row.number()),
        lookedBefore);
  }

  /// @param png null if none was found: an earlier one stays
  static void put(
      Session session, SourceId source, byte @Nullable [] png, Instant now, Changes changes) {
    session.run(
        """
        INSERT INTO source_icon (source_id, png, looked) SELECT id, ?2, ?3 FROM source WHERE id = ?1
        ON CONFLICT DO UPDATE SET png = coalesce(excluded.png, png), looked = excluded.looked\
        """,
        source.value(),
        png,
        now);
    if (png != null) {
      changes.sources();
    }
  }
}
