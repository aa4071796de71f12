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

  /// What another process changed is not known: it may be anything.
  ///
  /// @param session the writer's, on its thread
  void notice(Session session, Changes changes) {
    long before = seen;
    seen = session.number(COMMITS);
    if (seen != before) {
      changes.arrived();
      changes.sources();
    }
  }
}
