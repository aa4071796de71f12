package broadsheet.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The only thread that changes the database.
///
/// Jobs that wait together are committed together: a durable commit is paid for once. If one of
/// them fails, all is rolled back and each is run again alone, so that it takes no other along. (A
/// savepoint for each would do the same, but SQLite then remembers every page at every statement:
/// ten thousand rows took a hundred times as long.)
final class Writer implements AutoCloseable {

  /// A change, whole or not at all. It may be run a second time after it was rolled back.
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
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
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
    try {
      commit(batch);
    } catch (RuntimeException | Error e) {
      if (batch.size() == 1) {
        batch.getFirst().fail(e);
      } else {
        batch.forEach(this::commitAlone);
      }
    }
  }

  private void commitAlone(Ticket<?> ticket) {
    try {
      commit(List.of(ticket));
    } catch (RuntimeException | Error e) {
      ticket.fail(e);
    }
  }

  private void commit(List<Ticket<?>> batch) {
    Changes changes = new Changes();
    session.within(
        "BEGIN IMMEDIATE",
        () -> {
          batch.forEach(ticket -> ticket.run(session, changes));
          return batch;
        });
    events.post(changes);
    batch.forEach(Ticket::complete);
  }

  /// Finishes what waits, and takes nothing more.
  ///
  /// An interrupt does not cut this short: who waits for a change would wait for ever.
  void finish() {
    executor.shutdown();
    boolean interrupted = false;
    while (!executor.isTerminated()) {
      try {
        var _ = executor.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
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

    Ticket(Job<T> job) {
      this.job = job;
    }

    void run(Session session, Changes changes) {
      result = job.run(session, changes);
    }

    @SuppressWarnings("NullAway") // null is an answer where T allows it
    void complete() {
      done.complete(result);
    }

    void fail(Throwable cause) {
      done.completeExceptionally(cause);
    }
  }
}
