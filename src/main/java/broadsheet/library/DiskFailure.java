package broadsheet.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
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

  static boolean isBusy(Throwable e) {
    SQLException cause = cause(e);
    return cause != null && primary(cause) == SQLiteErrorCode.SQLITE_BUSY;
  }

  /// What the database said, if it is at the root of `e`.
  static @Nullable SQLException cause(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException cause) {
        return cause;
      }
    }
    return null;
  }

  /// The error without its extension: the low byte is the kind (sqlite.org/rescode.html).
  static SQLiteErrorCode primary(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
