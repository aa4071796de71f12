package broadsheet.update;

import broadsheet.library.Library;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Once a minute, for as long as it is open, asks the sources that are due, and looks whether
/// another process has written to the library.
public final class Refresher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
  private static final Duration BEAT = Duration.ofMinutes(1);

  private final Library library;
  private final Updater updater;
  private final Consumer<UpdateRun> begun;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("refresher").daemon().factory());

  private Refresher(Library library, Updater updater, Consumer<UpdateRun> begun) {
    this.library = library;
    this.updater = updater;
    this.begun = begun;
  }

  /// @param first how long until it looks for the first time
  /// @param begun is told of each update that it begins, on a thread of its own
  public static Refresher start(
      Library library, Updater updater, Duration first, Consumer<UpdateRun> begun) {
    Refresher refresher = new Refresher(library, updater, begun);
    var _ =
        refresher.executor.scheduleWithFixedDelay(
            refresher::beat, first.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    return refresher;
  }

  /// One that failed would otherwise be the last.
  private void beat() {
    try {
      library.noticeOthers();
      updater.updateDue().ifPresent(begun);
    } catch (RuntimeException e) {
      LOG.warn("Could not look for what is due; trying again in a minute", e);
    }
  }

  /// Begins no more updates; the one under way goes on.
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
