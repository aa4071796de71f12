package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.ReadingState;
import broadsheet.news.SourceId;
import java.sql.SQLException;
import java.util.Optional;

/// A listing as columns of `article a` and `source s`.
final class ListingRow {

  static final String COLUMNS =
      "a.id, "
          + HeadlineRow.COLUMNS
          + ", a.source_id, s.title, a.seen, a.sorted, a.read, a.bookmarked, a.kept, a.problem,"
          + " a.sidebars";

  static final String SOURCE = " LEFT JOIN source s ON s.id = a.source_id ";

  private static final String BY_ID =
      "SELECT " + COLUMNS + " FROM article a" + SOURCE + "WHERE a.id = ?";

  private ListingRow() {}

  static Optional<Listing> find(Session session, ArticleId id) {
    return session.first(BY_ID, ListingRow::read, id.value());
  }

  static Listing read(Row row) throws SQLException {
    ArticleId id = new ArticleId(row.number());
    Headline headline = HeadlineRow.read(row);
    Long source = row.maybeNumber();
    String title = row.maybeText();
    return new Listing(
        id,
        headline,
        source == null ? null : new SourceId(source),
        title == null || title.isBlank() ? host(headline) : title,
        row.instant(),
        row.instant(),
        new ReadingState(row.flag(), row.flag(), row.flag()),
        row.maybeText(),
        row.integer());
  }

  /// The same listing under the words of another print.
  static Listing titled(Listing listing, String title) {
    Headline headline = listing.headline();
    return new Listing(
        listing.id(),
        new Headline(
            title,
            headline.url(),
            headline.guid(),
            headline.byline(),
            headline.dateline(),
            headline.published(),
            headline.summary(),
            headline.picture(),
            headline.label()),
        listing.source(),
        listing.sourceTitle(),
        listing.seen(),
        listing.sorted(),
        listing.state(),
        listing.problem(),
        listing.sidebars());
  }

  private static String host(Headline headline) {
    String host = headline.url().getHost();
    if (host == null) {
      return headline.url().toString();
    }
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
