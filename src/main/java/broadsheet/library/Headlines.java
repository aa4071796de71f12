package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
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

  private static final String SET =
      """
      UPDATE article SET title = ?, url = ?, guid = ?, byline = ?, place = ?, agency = ?, dated = ?,
        published = ?, summary = ?, picture = ?, picture_width = ?, picture_height = ?,
        picture_alt = ?, label = ?, sorted = ?
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

  static ArticleId id(Row row) throws SQLException {
    return new ArticleId(row.number());
  }

  /// A headline that a source printed for the first time.
  ///
  /// @param key of its address
  static ArticleId addListed(
      Session session, String key, Headline headline, SourceId source, Instant now) {
    return insert(session, key, headline, source, now, true, false);
  }

  /// The row that a sidebar's headline leads to, made if there is none yet.
  static ArticleId beside(Session session, Headline headline, Instant now) {
    String key = UrlKey.of(headline.url());
    return find(session, key)
        .orElseGet(() -> insert(session, key, headline, null, now, false, false));
  }

  static ArticleId meet(Session session, Headline headline, Instant now, Changes changes) {
    String key = UrlKey.of(headline.url());
    Optional<ArticleId> known = find(session, key);
    if (known.isEmpty()) {
      changes.arrived();
      return insert(session, key, headline, null, now, true, true);
    }
    Deletions.restore(session, known.get(), changes);
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
      String key,
      Headline headline,
      @Nullable SourceId source,
      Instant now,
      boolean listed,
      boolean byHand) {
    List<@Nullable Object> values = HeadlineRow.values(headline);
    values.add(key);
    values.add(source == null ? null : source.value());
    values.add(now);
    values.add(ListedTime.of(headline, now));
    values.add(listed);
    values.add(byHand);
    return new ArticleId(session.insert(INSERT, values.toArray()));
  }

  /// Sets what is known of a headline, and lists it by the time that follows from it.
  static void set(Session session, Listing listing, Headline headline) {
    List<@Nullable Object> values = HeadlineRow.values(headline);
    values.add(ListedTime.of(headline, listing.seen()));
    values.add(listing.id().value());
    session.run(SET, values.toArray());
  }

  /// The first of two prints of a headline, with what it leaves out taken from the second.
  static Headline completed(Headline first, Headline second) {
    Dateline one = first.dateline();
    Dateline other = second.dateline();
    return new Headline(
        first.title(),
        first.url(),
        either(first.guid(), second.guid()),
        either(first.byline(), second.byline()),
        new Dateline(
            either(one.place(), other.place()),
            either(one.agency(), other.agency()),
            either(one.date(), other.date())),
        either(first.published(), second.published()),
        either(first.summary(), second.summary()),
        either(first.picture(), second.picture()),
        either(first.label(), second.label()));
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }

  static void unavailable(
      Session session, ArticleId id, String problem, boolean passing, Changes changes) {
    session.run(
        """
        UPDATE article SET problem = ?, lost = ?
        WHERE id = ? AND kept = 0 AND NOT EXISTS (SELECT 1 FROM deleted WHERE article_id = id)\
        """,
        problem,
        !passing,
        id.value());
    changes.article(id);
  }

  static boolean isLost(Session session, ArticleId id) {
    return session
        .first("SELECT lost FROM article WHERE id = ?", Row::flag, id.value())
        .orElse(false);
  }
}
