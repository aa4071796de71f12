package broadsheet.library;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// Opens connections to one database file.
///
/// `synchronous` is FULL: a commit that was answered survives a power cut, which NORMAL does not
/// promise. The writer gathers changes into one commit, so that this costs little.
record Connections(Path database) {

  /// How long to wait for another process that is writing.
  private static final int BUSY_MILLIS = 30_000;

  /// Changes nothing yet: whose database it is has still to be seen.
  Session writing() throws SQLException {
    SQLiteConfig config = common();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(64 << 20);
    Session session = open(config);
    session.script("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON"); // macOS
    return session;
  }

  Session reading() throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return open(config);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false); // who wants one says RETURNING; asking costs a statement
    config.setCacheSize(-16 << 10); // in KiB when negative
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  /// The address is a URI: in a plain path a `?` would begin parameters.
  private Session open(SQLiteConfig config) throws SQLException {
    return new Session(config.createConnection("jdbc:sqlite:" + database.toUri()));
  }
}
