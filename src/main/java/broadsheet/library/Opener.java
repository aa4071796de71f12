package broadsheet.library;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.sqlite.SQLiteErrorCode;

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
    try {
      Connections connections = new Connections(folder.database());
      Session session = connections.writing();
      return switch (bringUpToDate(session)) {
        case READY -> ready(new Library(folder, connections, session, clock), unclean);
        case NEWER ->
            refuse(session, "was written by a newer Broadsheet; this one would damage it");
        case FOREIGN -> refuse(session, "holds the database of another program");
      };
    } catch (SQLException | UncheckedIOException e) {
      return refused(e);
    }
  }

  private static Schema.Fit bringUpToDate(Session session) {
    try {
      return Schema.bringUpToDate(session);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static Opening ready(Library library, boolean uncleanEnd) {
    try {
      library.heal(uncleanEnd);
      return new Opening.Opened(library);
    } catch (RuntimeException e) {
      library.close();
      throw e;
    }
  }

  private Opening refuse(Session session, String why) {
    session.close();
    return new Opening.Refused(sentence(why));
  }

  private Opening refused(Exception e) {
    SQLException cause = DiskFailure.cause(e);
    return new Opening.Refused(
        sentence(
            switch (cause == null ? SQLiteErrorCode.UNKNOWN_ERROR : DiskFailure.primary(cause)) {
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
