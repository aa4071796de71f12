package broadsheet.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of an answer, read column by column from the left: each call takes the next one.
final class Row {

  /// Makes a record of a row. It must not ask the same session for anything.
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private final ResultSet result;
  private int column;

  Row(ResultSet result) {
    this.result = result;
  }

  /// Goes to the next row.
  boolean next() throws SQLException {
    column = 0;
    return result.next();
  }

  String text() throws SQLException {
    return result.getString(++column);
  }

  @Nullable String maybeText() throws SQLException {
    return result.getString(++column);
  }

  long number() throws SQLException {
    return result.getLong(++column);
  }

  @Nullable Long maybeNumber() throws SQLException {
    long value = result.getLong(++column);
    return result.wasNull() ? null : value;
  }

  int integer() throws SQLException {
    return result.getInt(++column);
  }

  boolean flag() throws SQLException {
    return result.getInt(++column) != 0;
  }

  double fraction() throws SQLException {
    return result.getDouble(++column);
  }

  byte[] bytes() throws SQLException {
    return result.getBytes(++column);
  }

  Instant instant() throws SQLException {
    return Instant.ofEpochMilli(number());
  }

  @Nullable Instant maybeInstant() throws SQLException {
    Long millis = maybeNumber();
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  @Nullable LocalDate maybeDate() throws SQLException {
    String date = maybeText();
    return date == null ? null : LocalDate.parse(date);
  }

  URI uri() throws SQLException {
    return URI.create(text());
  }

  @Nullable URI maybeUri() throws SQLException {
    String uri = maybeText();
    return uri == null ? null : URI.create(uri);
  }
}
