package broadsheet.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/// The only thread that changes the database.
///
/// Jobs that wait together are committed together, each within a savepoint of its own: one that
/// fails takes nothing of the others along, and a durable commit is paid for once.
final class Writer implements AutoCloseable {

  /// A change, whole or not at all.
  interface Job<T extends @Nullable Object> {
    T run(Session session, Changes changes);
  }

  /// A change that answers nothing.
  interface Deed {
    void run(Session session, Changes changes);
  }

  /// Bounds how long the first of a batch waits for the last.
  private static final int BATCH = 64;

  private final Session session;
  private final Events events;
  private final ConcurrentLinkedQueue<Ticket<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("library writer").daemon().factory());

  Writer(Session session, Events events) {
    this.session = session;
    this.events = events;
  }

  /// Runs `job` and returns once it is durable.
  <T extends @Nullable Object> T write(Job<T> job) {
    try {
      return submit(job).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        cause.addSuppressed(new IllegalStateException("asked for here"));
        throw cause;
      }
      throw e;
    }
  }

  /// Does `deed` and returns once it is durable.
  void change(Deed deed) {
    write(
        (session, changes) -> {
          deed.run(session, changes);
          return true;
        });
  }

  /// Runs `job` soon.
  <T extends @Nullable Object> CompletableFuture<T> submit(Job<T> job) {
    Ticket<T> ticket = new Ticket<>(job);
    waiting.add(ticket);
    try {
      executor.execute(this::drain);
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the library is closed", e);
    }
    return ticket.done;
  }

  private void drain() {
    List<Ticket<?>> batch = new ArrayList<>();
    for (Ticket<?> next; batch.size() < BATCH && (next = waiting.poll()) != null; ) {
      batch.add(next);
    }
    if (batch.isEmpty()) {
      return; // an earlier turn took them all
    }
    Changes changes = new Changes();
    try {
      session.script("BEGIN IMMEDIATE");
      try {
        batch.forEach(ticket -> ticket.run(session, changes));
        session.script("COMMIT");
      } catch (RuntimeException | Error e) {
        rollBack(e);
        throw e;
      }
    } catch (RuntimeException | Error e) {
      batch.forEach(ticket -> ticket.fail(e));
      return;
    }
    events.post(changes);
    batch.forEach(Ticket::complete);
  }

  /// A disk that fails may have ended the transaction already.
  private void rollBack(Throwable cause) {
    try {
      session.script("ROLLBACK");
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /// Finishes what waits, and takes nothing more.
  void finish() {
    executor.close();
  }

  @Override
  public void close() {
    finish();
    session.close();
  }

  private static final class Ticket<T extends @Nullable Object> {
    private final Job<T> job;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable RuntimeException failure;

    Ticket(Job<T> job) {
      this.job = job;
    }

    void run(Session session, Changes changes) {
      Changes mine = new Changes();
      session.script("SAVEPOINT job");
      try {
        result = job.run(session, mine);
      } catch (RuntimeException e) {
        failure = e;
        session.script("ROLLBACK TO job");
      }
      session.script("RELEASE job");
      if (failure == null) {
        changes.add(mine);
      }
    }

    @SuppressWarnings("NullAway") // null is an answer where T allows it
    void complete() {
      if (failure == null) {
        done.complete(result);
      } else {
        done.completeExceptionally(failure);
      }
    }

    void fail(Throwable cause) {
      done.completeExceptionally(failure == null ? cause : failure);
    }
  }
}
