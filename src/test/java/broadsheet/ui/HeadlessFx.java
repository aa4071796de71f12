package broadsheet.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// JavaFX without a display, for tests: one toolkit a process, work on its thread, and waiting by
/// its pulses rather than by the clock.
public final class HeadlessFx {

  /// Far beyond what any step takes, even on a machine that is busy with other things.
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private static final Path PICTURES = Path.of("target", "pictures");

  private static boolean started;
  private static @Nullable Robot robot;

  private HeadlessFx() {}

  /// Starts the toolkit, unless it runs.
  public static synchronized void start() {
    if (started) {
      return;
    }
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    Platform.setImplicitExit(false);
    try {
      if (!up.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("JavaFX does not start");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    started = true;
  }

  /// The one hand on mouse and keyboard: each that was made would hold the windows that it was in,
  /// and they the one before. On the FX thread.
  static Robot robot() {
    if (robot == null) {
      robot = new Robot();
    }
    return robot;
  }

  /// Runs `task` on the FX thread, which may be the caller's own, and gives its answer.
  public static <T extends @Nullable Object> T on(Callable<T> task) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable work =
        () -> {
          try {
            answer.complete(task.call());
          } catch (Exception | Error e) {
            answer.completeExceptionally(e);
          }
        };
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
    return get(answer, "the FX thread is busy");
  }

  /// Runs `task` on the FX thread.
  public static void run(Runnable task) {
    on(
        () -> {
          task.run();
          return true;
        });
  }

  /// Waits, a pulse at a time, until `holds` does.
  public static void until(String what, BooleanSupplier holds) {
    CompletableFuture<Boolean> met = new CompletableFuture<>();
    AnimationTimer eachPulse =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            try {
              if (holds.getAsBoolean()) {
                met.complete(true);
              }
            } catch (RuntimeException | Error e) {
              met.completeExceptionally(e);
            }
          }
        };
    run(eachPulse::start);
    try {
      get(met, what);
    } finally {
      run(eachPulse::stop);
    }
  }

  /// Waits for `count` pulses, so that what was changed is laid out and painted.
  public static void pulses(int count) {
    int[] left = {count};
    until("pulses", () -> left[0]-- <= 0);
  }

  /// Takes a picture of a scene into `target/pictures`.
  public static Path picture(Scene scene, String name) {
    Path file = PICTURES.resolve(name + ".png");
    WritableImage image = on(() -> scene.snapshot(null));
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(Pixels.of(image), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static <T extends @Nullable Object> T get(CompletableFuture<T> answer, String what) {
    try {
      return answer.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain: " + what, e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      throw cause instanceof Error error ? error : new AssertionError(what, cause);
    }
  }
}
