package broadsheet.library;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// A few read-only connections, lent to one question at a time.
///
/// A question sees one moment of the library from its first statement to its last.
final class Readers implements AutoCloseable {

  private static final int MOST = 4;

  private final Connections connections;
  private final Semaphore free = new Semaphore(MOST);
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Readers(Connections connections) {
    this.connections = connections;
  }

  <T> T read(Function<Session, T> question) {
    free.acquireUninterruptibly();
    try {
      if (closed) {
        throw new IllegalStateException("the library is closed");
      }
      Session session = take();
      try {
        T answer = session.within("BEGIN", () -> question.apply(session));
        idle.push(session);
        return answer;
      } catch (RuntimeException | Error e) {
        session.close(); // whatever state it was in goes with it
        throw e;
      }
    } finally {
      free.release();
    }
  }

  private Session take() {
    Session session = idle.poll();
    if (session != null) {
      return session;
    }
    try {
      return connections.reading();
    } catch (SQLException e) {
      throw DiskFailure.of(e);
    }
  }

  /// Waits for the questions under way.
  @Override
  public void close() {
    closed = true;
    free.acquireUninterruptibly(MOST);
    idle.forEach(Session::close);
    idle.clear();
    free.release(MOST);
  }
}
