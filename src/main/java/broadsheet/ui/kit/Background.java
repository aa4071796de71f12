package broadsheet.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door from the window to work that may block.
///
/// Questions run at once and side by side; commands run one after another, in the order given. All
/// answers arrive on the FX thread. What fails is logged and handed to [#onFailure], never
/// swallowed.
public final class Background implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Executor questions;
  private final Executor commands;
  private final Executor fx;
  private final Runnable end;
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile Consumer<Throwable> failure = problem -> {};
  private volatile boolean closed;

  private Background(Executor questions, Executor commands, Executor fx, Runnable end) {
    this.questions = questions;
    this.commands = commands;
    this.fx = fx;
    this.end = end;
  }

  /// On virtual threads, answering on the FX thread.
  public static Background virtual() {
    ExecutorService questions = Executors.newVirtualThreadPerTaskExecutor();
    ExecutorService commands =
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("commands").factory());
    return new Background(
        questions,
        commands,
        Platform::runLater,
        () -> {
          commands.close();
          questions.shutdownNow();
        });
  }

  /// On the caller's own thread, at once: for tests of models.
  public static Background direct() {
    return new Background(Runnable::run, Runnable::run, Runnable::run, () -> {});
  }

  /// By the executors of a test that wants to decide when work is done and answers come.
  public static Background by(Executor questions, Executor fx) {
    return new Background(questions, questions, fx, () -> {});
  }

  /// A place for one answer: only the answer to the latest question of a slot is given.
  public Slot slot() {
    return new Slot();
  }

  /// Does `command` after all commands given before it.
  public void command(Runnable command) {
    command(Executors.callable(command), done -> {});
  }

  /// As [#command(Runnable)], then gives its answer.
  public <T extends @Nullable Object> void command(Callable<T> command, Consumer<T> answer) {
    start(commands, () -> true, command, answer, () -> {});
  }

  /// Runs `task` on the FX thread, soon, unless this is closed by then.
  public void onFx(Runnable task) {
    fx.execute(
        () -> {
          if (!closed) {
            task.run();
          }
        });
  }

  /// Tells `listener`, on the FX thread, of work that failed.
  public void onFailure(Consumer<Throwable> listener) {
    failure = listener;
  }

  /// True if nothing is under way and every answer was given.
  public boolean idle() {
    return underWay.get() == 0;
  }

  /// Lets the commands that were given end, and gives up the questions. Nothing is told afterwards:
  /// who would hear it is gone.
  @Override
  public void close() {
    closed = true;
    end.run();
  }

  private <T extends @Nullable Object> void start(
      Executor executor, Wanted wanted, Callable<T> work, Consumer<T> answer, Runnable afterwards) {
    underWay.incrementAndGet();
    executor.execute(
        () -> {
          Runnable outcome = wanted.still() ? outcome(work, wanted, answer) : () -> {};
          fx.execute(
              () -> {
                try {
                  if (!closed) {
                    outcome.run();
                  }
                } finally {
                  underWay.decrementAndGet();
                  if (!closed) {
                    afterwards.run();
                  }
                }
              });
        });
  }

  private <T extends @Nullable Object> Runnable outcome(
      Callable<T> work, Wanted wanted, Consumer<T> answer) {
    try {
      T result = work.call();
      return () -> {
        if (wanted.still()) {
          answer.accept(result);
        }
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return () -> {};
    } catch (Exception | Error e) {
      LOG.error("work failed", e);
      return () -> failure.accept(e);
    }
  }

  @FunctionalInterface
  private interface Wanted {
    boolean still();
  }

  /// See [Background#slot].
  public final class Slot {
    private final AtomicLong latest = new AtomicLong();
    private boolean busy;
    private @Nullable Runnable next;

    private Slot() {}

    /// Asks; an earlier question of this slot that is still open is forgotten.
    public <T extends @Nullable Object> void ask(Callable<T> question, Consumer<T> answer) {
      long ticket = latest.incrementAndGet();
      start(questions, () -> latest.get() == ticket, question, answer, () -> {});
    }

    /// Asks once an earlier question that was asked so has its answer, or failed. Of those that
    /// wait meanwhile the latest alone is asked. On the FX thread.
    public <T extends @Nullable Object> void askInTurn(Callable<T> question, Consumer<T> answer) {
      if (busy) {
        next = () -> askInTurn(question, answer);
      } else {
        busy = true;
        start(questions, () -> true, question, answer, this::goOn);
      }
    }

    private void goOn() {
      Runnable waiting = next;
      busy = false;
      next = null;
      if (waiting != null) {
        waiting.run();
      }
    }

    /// Forgets the question that is open, if one is.
    public void drop() {
      latest.incrementAndGet();
    }
  }
}
