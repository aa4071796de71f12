package broadsheet.library;

/// Whether another process wrote to the database.
///
/// SQLite counts, for each connection, the commits of all others. In this process the writer's is
/// the only one that commits, so what it sees is another's.
final class Others {

  private static final String COMMITS = "PRAGMA data_version";

  private long seen;

  /// @param session the writer's
  Others(Session session) {
    seen = session.number(COMMITS);
  }

  /// @param session the writer's, on its thread
  boolean wrote(Session session) {
    long before = seen;
    seen = session.number(COMMITS);
    return seen != before;
  }
}
