package broadsheet.ui.tour;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The way from the tour's own thread to the FX thread and back.
final class Fx {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Layout, styles and decoded pictures settle within this many frames.
  private static final int SETTLING_FRAMES = 6;

  private Fx() {}

  static void start() throws TimeoutException {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(true));
    Platform.setImplicitExit(false);
    answer(started, "the toolkit to start");
  }

  static <T> T call(Callable<T> work) throws TimeoutException {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception | Error e) {
            done.completeExceptionally(e);
          }
        });
    return answer(done, "the window's answer");
  }

  static void run(Runnable work) throws TimeoutException {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /// Waits, frame by frame, until `condition` holds on the FX thread and the window has settled.
  ///
  /// @param what the condition in words, for the message if it never holds
  static void await(String what, BooleanSupplier condition) throws TimeoutException {
    CompletableFuture<Boolean> held = new CompletableFuture<>();
    AnimationTimer watch =
        new AnimationTimer() {
          private int frames;

          @Override
          public void handle(long now) {
            frames = condition.getAsBoolean() ? frames + 1 : 0;
            if (frames >= SETTLING_FRAMES) {
              held.complete(true);
            }
          }
        };
    run(watch::start);
    try {
      answer(held, what);
    } finally {
      run(watch::stop);
    }
  }

  private static <T> T answer(CompletableFuture<T> future, String what) throws TimeoutException {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new TimeoutException("The tour waited in vain for " + what);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The tour failed while it waited for " + what, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The tour was interrupted", e);
    }
  }
}
