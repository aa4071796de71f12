package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of all headlines met, one for each address.
final class Headlines {

  private static final String INSERT =
      """
      INSERT INTO article (title, url, guid, byline, place, agency, dated, published, summary,
        picture, picture_width, picture_height, picture_alt, label,
        url_key, source_id, seen, sorted, listed, by_hand)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final String ENRICH =
      """
      UPDATE article SET title = ?, url = ?, guid = coalesce(?, guid), byline = coalesce(?, byline),
        place = coalesce(?, place), agency = coalesce(?, agency), dated = coalesce(?, dated),
        published = coalesce(?, published), summary = coalesce(?, summary),
        picture = coalesce(?, picture), picture_width = max(?, picture_width),
        picture_height = max(?, picture_height), picture_alt = coalesce(?, picture_alt),
        label = coalesce(?, label)
      WHERE id = ?\
      """;

  private Headlines() {}

  static Optional<ArticleId> find(Session session, URI url) {
    return find(session, UrlKey.of(url));
  }

  static Optional<ArticleId> find(Session session, String key) {
    return session
        .first("SELECT id FROM article WHERE url_key = ?", Headlines::id, key)
        .or(
            () ->
                session.first(
                    "SELECT article_id FROM alias WHERE url_key = ?", Headlines::id, key));
  }

  static ArticleId id(Row row) throws java.sql.SQLException {
    return new ArticleId(row.number());
  }

  /// A headline that a source printed for the first time.
  static ArticleId addListed(Session session, Headline headline, SourceId source, Instant now) {
    return insert(session, headline, source, now, true, false);
  }

  /// The row that a sidebar's headline leads to, made if there is none yet.
  static ArticleId beside(Session session, Headline headline, Instant now) {
    return find(session, headline.url())
        .orElseGet(() -> insert(session, headline, null, now, false, false));
  }

  static ArticleId meet(Session session, Headline headline, Instant now, Changes changes) {
    Optional<ArticleId> known = find(session, headline.url());
    if (known.isEmpty()) {
      changes.arrived();
      return insert(session, headline, null, now, true, true);
    }
    if (session.run(
            "UPDATE article SET listed = 1, by_hand = 1 WHERE id = ? AND by_hand = 0",
            known.get().value())
        > 0) {
      changes.arrived();
    }
    return known.get();
  }

  private static ArticleId insert(
      Session session,
      Headline headline,
      @Nullable SourceId source,
      Instant now,
      boolean listed,
      boolean byHand) {
    List<@Nullable Object> values = HeadlineRow.values(headline);
    values.add(UrlKey.of(headline.url()));
    values.add(source == null ? null : source.value());
    values.add(now);
    values.add(ListedTime.of(headline, now));
    values.add(listed);
    values.add(byHand);
    return new ArticleId(session.insert(INSERT, values.toArray()));
  }

  /// Takes over what this print of a known headline tells, keeping what it leaves out.
  static void enrich(Session session, ArticleId id, Headline print) {
    List<@Nullable Object> values = new ArrayList<>(HeadlineRow.values(print));
    values.add(id.value());
    session.run(ENRICH, values.toArray());
    sortAgain(session, id);
  }

  /// Lists a headline by the time that is now known of it.
  static void sortAgain(Session session, ArticleId id) {
    ListingRow.find(session, id)
        .ifPresent(
            listing -> {
              Instant sorted = ListedTime.of(listing.headline(), listing.seen());
              if (!sorted.equals(listing.sorted())) {
                session.run("UPDATE article SET sorted = ? WHERE id = ?", sorted, id.value());
              }
            });
  }

  static void unavailable(
      Session session, ArticleId id, String problem, boolean passing, Changes changes) {
    session.run(
        "UPDATE article SET problem = ?, lost = ? WHERE id = ? AND kept = 0",
        problem,
        !passing,
        id.value());
    changes.article(id);
  }

  /// @return those that were not as `read` says before
  static List<ArticleId> markRead(Session session, Iterable<ArticleId> ids, boolean read) {
    List<ArticleId> changed = new ArrayList<>();
    for (ArticleId id : ids) {
      if (session.run(
              "UPDATE article SET read = ? WHERE id = ? AND read <> ?", read, id.value(), read)
          > 0) {
        changed.add(id);
      }
    }
    return changed;
  }
}
