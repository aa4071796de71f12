package broadsheet.library;

import broadsheet.news.SidebarHistory;
import broadsheet.news.SidebarHistory.Seen;
import broadsheet.news.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The groups of a source by their title, over time.
final class SidebarHistories {

  /// The groups last seen, of which a busy source has a hundred thousand. Older ones are in
  /// no list.
  private static final int RECENT = 2_000;

  private static final String SEEN =
      "WITH recent AS (SELECT sidebar_id, first_seen, last_seen FROM source_sidebar"
          + " WHERE source_id = ? ORDER BY last_seen DESC, sidebar_id DESC LIMIT "
          + RECENT
          + ") SELECT "
          + ListingRow.COLUMNS
          + ", h.title, min(r.first_seen), max(r.last_seen), b.title"
          + " FROM recent r JOIN sidebar b ON b.id = r.sidebar_id"
          + " JOIN sidebar_headline h ON h.sidebar_id = b.id JOIN article a ON a.id = h.article_id"
          + ListingRow.SOURCE
          + "GROUP BY b.title, a.id ORDER BY max(r.last_seen) DESC, max(b.id) DESC,"
          + " min(h.position)";

  private record Line(String group, Seen seen) {}

  private SidebarHistories() {}

  /// @param most how many groups at most, and how many headlines of each
  static List<SidebarHistory> of(Session session, SourceId source, int most) {
    SisterSites sites = SisterSites.of(session);
    Map<String, List<Seen>> groups = new LinkedHashMap<>();
    List<Line> lines =
        session.list(
            SEEN,
            row -> {
              var listing = ListingRow.titled(ListingRow.read(row), row.text());
              Seen seen = new Seen(listing, row.instant(), row.instant());
              return new Line(row.text(), seen);
            },
            source.value());
    for (Line line : lines) {
      Seen seen = line.seen();
      groups
          .computeIfAbsent(line.group(), title -> new ArrayList<>())
          .add(new Seen(sites.named(seen.headline()), seen.first(), seen.last()));
    }
    return groups.entrySet().stream()
        .limit(most)
        .map(
            group ->
                new SidebarHistory(group.getKey(), group.getValue().stream().limit(most).toList()))
        .toList();
  }
}
