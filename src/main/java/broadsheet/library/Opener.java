package broadsheet.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/// Opens a library folder, or says in one sentence why not.
final class Opener {

  private final LibraryFolder folder;

  Opener(Path path) {
    folder = new LibraryFolder(path.toAbsolutePath().normalize());
  }

  Opening open(Clock clock) {
    String obstacle = folder.prepare();
    if (obstacle != null) {
      return new Opening.Refused(obstacle);
    }
    boolean unclean = folder.uncleanEnd();
    Connections connections = new Connections(folder.database());
    Session session;
    try {
      session = connections.writing();
    } catch (SQLException e) {
      return refused(e);
    }
    Schema.Fit fit;
    try {
      fit = Schema.bringUpToDate(session);
    } catch (RuntimeException e) {
      session.close();
      if (sqlCause(e) instanceof SQLException cause) {
        return refused(cause);
      }
      throw e;
    }
    return switch (fit) {
      case READY -> new Opening.Opened(new Library(folder, connections, session, clock, unclean));
      case NEWER -> refuse(session, "was written by a newer Broadsheet; this one would damage it");
      case FOREIGN -> refuse(session, "holds the database of another program");
    };
  }

  private static Throwable sqlCause(Throwable e) {
    Throwable cause = e;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private Opening refuse(Session session, String why) {
    session.close();
    return new Opening.Refused(sentence(why));
  }

  private Opening refused(SQLException e) {
    return new Opening.Refused(
        sentence(
            switch (DiskFailure.primary(e)) {
              case SQLITE_NOTADB -> "holds a broadsheet.db that is not a database";
              case SQLITE_CORRUPT -> "is damaged";
              case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program";
              case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "cannot be written to";
              case SQLITE_FULL -> "is on a disk that is full";
              default -> "cannot be read: " + e.getMessage();
            }));
  }

  private String sentence(String why) {
    return "The library cannot be opened: the folder " + folder.path() + " " + why + ".";
  }
}
