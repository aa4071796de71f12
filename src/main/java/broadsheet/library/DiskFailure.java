package broadsheet.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// Tells a failing disk, which can happen to anyone, from a statement of ours that is wrong.
final class DiskFailure {

  private DiskFailure() {}

  static RuntimeException of(SQLException e) {
    return switch (primary(e)) {
      case SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_MISUSE, SQLITE_RANGE ->
          new IllegalStateException(e.getMessage(), e);
      default -> new UncheckedIOException(new IOException(e.getMessage(), e));
    };
  }

  /// The error without its extension: the low byte is the kind (sqlite.org/rescode.html).
  static SQLiteErrorCode primary(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
