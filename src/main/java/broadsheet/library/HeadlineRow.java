package broadsheet.library;

import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Picture;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A headline as columns of `article`.
final class HeadlineRow {

  static final String COLUMNS =
      """
      a.title, a.url, a.guid, a.byline, a.place, a.agency, a.dated, a.published, a.summary,
      a.picture, a.picture_width, a.picture_height, a.picture_alt, a.label\
      """;

  private HeadlineRow() {}

  static Headline read(Row row) throws SQLException {
    return new Headline(
        row.text(),
        row.uri(),
        row.maybeText(),
        row.maybeText(),
        dateline(row),
        row.maybeInstant(),
        row.maybeText(),
        picture(row),
        row.maybeText());
  }

  static Dateline dateline(Row row) throws SQLException {
    return new Dateline(row.maybeText(), row.maybeText(), row.maybeDate());
  }

  static @Nullable Picture picture(Row row) throws SQLException {
    URI url = row.maybeUri();
    int width = row.integer();
    int height = row.integer();
    String alt = row.maybeText();
    return url == null ? null : new Picture(url, width, height, alt);
  }

  /// The values of these columns, in their order.
  static List<@Nullable Object> values(Headline headline) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(headline.title());
    values.add(headline.url());
    values.add(headline.guid());
    values.add(headline.byline());
    add(values, headline.dateline());
    values.add(headline.published());
    values.add(headline.summary());
    add(values, headline.picture());
    values.add(headline.label());
    return values;
  }

  static void add(List<@Nullable Object> values, Dateline dateline) {
    values.add(dateline.place());
    values.add(dateline.agency());
    values.add(dateline.date());
  }

  static void add(List<@Nullable Object> values, @Nullable Picture picture) {
    values.add(picture == null ? null : picture.url());
    values.add(picture == null ? 0 : picture.width());
    values.add(picture == null ? 0 : picture.height());
    values.add(picture == null ? null : picture.alt());
  }
}
