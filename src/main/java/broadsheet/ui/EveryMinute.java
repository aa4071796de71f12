package broadsheet.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Calls a task on the FX thread once a minute. An animation would do as much, but while one runs
/// JavaFX paints sixty frames a second.
final class EveryMinute implements AutoCloseable {

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("every minute").daemon().factory());

  EveryMinute(Runnable task) {
    var _ = clock.scheduleAtFixedRate(() -> Platform.runLater(task), 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
