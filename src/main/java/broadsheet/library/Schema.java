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
      List.of("001-headlines.sql", "002-articles.sql", "003-sidebars.sql", "004-tallies.sql");

  /// "BRSH": marks the file as ours, for `file` and for us.
  private static final int APPLICATION_ID = 0x42525348;

  enum Fit {
    READY,
    /// Written by a newer Broadsheet.
    NEWER,
    /// A database, but of some other program.
    FOREIGN
  }

  private Schema() {}

  /// In one transaction, so that two processes that start at once do not meet half a schema. A
  /// database that does not fit is not touched.
  ///
  /// Write-ahead logging lets readers go on while the writer writes.
  static Fit bringUpToDate(Session session) {
    Fit fit = fit(session);
    if (fit != Fit.READY) {
      return fit;
    }
    session.script("PRAGMA journal_mode = WAL");
    session.script("BEGIN IMMEDIATE");
    try {
      step(session);
      session.script("COMMIT");
      return fit;
    } catch (RuntimeException e) {
      session.script("ROLLBACK");
      throw e;
    }
  }

  private static Fit fit(Session session) {
    long application = session.number("PRAGMA application_id");
    boolean empty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(application == 0 && empty)) {
      return Fit.FOREIGN;
    }
    return session.number("PRAGMA user_version") > STEPS.size() ? Fit.NEWER : Fit.READY;
  }

  private static void step(Session session) {
    int done = (int) session.number("PRAGMA user_version");
    for (int i = done; i < STEPS.size(); i++) {
      session.script(resource(STEPS.get(i)));
    }
    if (done < STEPS.size()) {
      session.script("PRAGMA application_id = " + APPLICATION_ID);
      session.script("PRAGMA user_version = " + STEPS.size());
    }
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
