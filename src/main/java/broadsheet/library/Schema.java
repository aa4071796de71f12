package broadsheet.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Brings a database to the form that this Broadsheet knows, step by numbered step.
///
/// `PRAGMA user_version` is the number of the last step done. A step that was released is never
/// changed again; the next change is a new step.
final class Schema {

  private static final List<String> STEPS =
      List.of(
          "001-headlines.sql",
          "002-articles.sql",
          "003-sidebars.sql",
          "004-tallies.sql",
          "005-pages.sql",
          "006-rhythm.sql",
          "007-capture.sql",
          "008-reading-on.sql",
          "009-sourceless.sql",
          "010-retention.sql",
          "011-icons.sql",
          "012-deletions.sql");

  /// "BRSH": marks the file as ours, for `file` and for us.
  private static final int APPLICATION_ID = 0x42525348;

  private static final int ATTEMPTS = 50;

  enum Fit {
    READY,
    /// Written by a newer Broadsheet.
    NEWER,
    /// A database, but of some other program.
    FOREIGN
  }

  private Schema() {}

  /// Each step in one transaction, so that two processes that start at once do not meet half a
  /// schema. A database that does not fit is not touched.
  static Fit bringUpToDate(Session session) {
    Fit fit = session.within("BEGIN", () -> fit(session));
    if (fit == Fit.READY) {
      writeAhead(session);
      session.within("BEGIN IMMEDIATE", () -> step(session));
    }
    return fit;
  }

  /// Write-ahead logging lets readers go on while the writer writes. A database remembers it.
  ///
  /// Of two processes that make the change at once, SQLite refuses one without letting it wait:
  /// it waits for a turn to write instead, and tries again.
  private static void writeAhead(Session session) {
    for (int attempt = 1; !isWriteAhead(session); attempt++) {
      try {
        session.script("PRAGMA journal_mode = WAL");
      } catch (UncheckedIOException e) {
        if (!DiskFailure.isBusy(e) || attempt == ATTEMPTS) {
          throw e;
        }
        session.within("BEGIN IMMEDIATE", () -> 0);
      }
    }
  }

  private static boolean isWriteAhead(Session session) {
    return session.first("PRAGMA journal_mode", Row::text).filter("wal"::equals).isPresent();
  }

  private static Fit fit(Session session) {
    long application = session.number("PRAGMA application_id");
    boolean empty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(application == 0 && empty)) {
      return Fit.FOREIGN;
    }
    return session.number("PRAGMA user_version") > STEPS.size() ? Fit.NEWER : Fit.READY;
  }

  private static int step(Session session) {
    int done = (int) session.number("PRAGMA user_version");
    for (int i = done; i < STEPS.size(); i++) {
      session.script(resource(STEPS.get(i)));
    }
    if (done < STEPS.size()) {
      session.script("PRAGMA application_id = " + APPLICATION_ID);
      session.script("PRAGMA user_version = " + STEPS.size());
    }
    return STEPS.size() - done;
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
