package broadsheet.library;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One connection to the database with the statements it has prepared. For one thread at a time.
///
/// Parameters may be null, text, numbers, booleans, bytes, URIs, moments (kept to the millisecond)
/// and dates.
final class Session implements AutoCloseable {

  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /// All rows of the answer.
  <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    try (ResultSet result = bind(sql, parameters).executeQuery()) {
      Row row = new Row(result);
      List<T> all = new ArrayList<>();
      while (row.next()) {
        all.add(reader.read(row));
      }
      return all;
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }

  /// The first row of the answer, if it has any.
  <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    try (ResultSet result = bind(sql, parameters).executeQuery()) {
      Row row = new Row(result);
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }

  /// The single number that the statement answers; 0 if it answers nothing.
  long number(String sql, @Nullable Object... parameters) {
    return first(sql, Row::number, parameters).orElse(0L);
  }

  /// Changes rows, and tells how many.
  int run(String sql, @Nullable Object... parameters) {
    try {
      return bind(sql, parameters).executeUpdate();
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }

  /// Adds a row, and tells its `id`.
  long insert(String sql, @Nullable Object... parameters) {
    return number(sql + " RETURNING id", parameters);
  }

  /// Runs statements, separated by semicolons, that take no parameters and are needed once.
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }

  /// Does `work` in a transaction that `begin` begins, and takes it back if it fails.
  <T> T within(String begin, Supplier<T> work) {
    script(begin);
    try {
      T done = work.get();
      script("COMMIT");
      return done;
    } catch (RuntimeException | Error e) {
      try {
        script("ROLLBACK");
      } catch (RuntimeException again) {
        e.addSuppressed(again); // a disk that fails may have ended the transaction already
      }
      throw e;
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      set(statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private static void set(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(at, null);
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case Double fraction -> statement.setDouble(at, fraction);
      case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Instant moment -> statement.setLong(at, millis(moment));
      case URI uri -> statement.setString(at, uri.toString());
      case LocalDate date -> statement.setString(at, date.toString());
      case Enum<?> constant -> statement.setString(at, constant.name());
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  /// A date a billion years off, which a feed may print, is drawn in to what a column holds.
  private static long millis(Instant moment) {
    if (moment.isBefore(FIRST)) {
      return Long.MIN_VALUE;
    }
    return moment.isAfter(LAST) ? Long.MAX_VALUE : moment.toEpochMilli();
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }
}
