package broadsheet.library;

import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Metadata;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was kept of a page: its metadata and its body.
final class Articles {

  private static final String COLUMNS =
      """
      url, access, blocks, title, standfirst, byline, place, agency, dated, published, modified,
      section, tags, language, site_name, canonical_url, picture, picture_width, picture_height,
      picture_alt, rights\
      """;

  /// The body of a deleted article is there still, for undo, and so are its pages.
  static final String KEPT = "EXISTS (SELECT 1 FROM article WHERE id = article_id AND kept = 1)";

  private Articles() {}

  /// @param blocks the article's body as JSON
  static void put(Session session, ArticleId id, Article article, String blocks, Instant now) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(article.url());
    values.add(article.access());
    values.add(blocks);
    addMetadata(values, article.about());
    values.add(id.value());
    values.add(now);
    session.run(
        "INSERT OR REPLACE INTO body ("
            + COLUMNS
            + ", article_id, kept)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values.toArray());
  }

  private static void addMetadata(List<@Nullable Object> values, Metadata about) {
    values.add(about.title());
    values.add(about.standfirst());
    values.add(Json.strings(about.byline()));
    HeadlineRow.add(values, about.dateline());
    values.add(about.published() == null ? null : about.published().toString());
    values.add(about.modified() == null ? null : about.modified().toString());
    values.add(about.section());
    values.add(Json.strings(about.tags()));
    values.add(about.language());
    values.add(about.siteName());
    values.add(about.canonicalUrl());
    HeadlineRow.add(values, about.leadImage());
    values.add(about.rights());
  }

  static Optional<Article> find(Session session, ArticleId id) {
    return session
        .first(
            "SELECT " + COLUMNS + " FROM body WHERE article_id = ? AND " + KEPT,
            Articles::read,
            id.value())
        .map(
            article ->
                new Article(
                    article.url(),
                    article.about(),
                    article.access(),
                    article.body(),
                    Sidebars.printed(session, id)));
  }

  private static Article read(Row row) throws SQLException {
    var url = row.uri();
    Access access = Access.valueOf(row.text());
    var body = BlockJson.read(row.text());
    return new Article(url, metadata(row), access, body, List.of());
  }

  private static Metadata metadata(Row row) throws SQLException {
    return new Metadata(
        row.text(),
        row.maybeText(),
        Json.strings(row.text()),
        HeadlineRow.dateline(row),
        maybeTime(row),
        maybeTime(row),
        row.maybeText(),
        Json.strings(row.text()),
        row.maybeText(),
        row.maybeText(),
        row.maybeUri(),
        HeadlineRow.picture(row),
        row.maybeText());
  }

  private static @Nullable OffsetDateTime maybeTime(Row row) throws SQLException {
    String time = row.maybeText();
    return time == null ? null : OffsetDateTime.parse(time);
  }
}
