package broadsheet.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells listeners of changes, at most ten times a second, and does nothing when nothing happens.
final class Events implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Events.class);
  private static final long GATHER_MILLIS = 100;

  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("library events").daemon().factory());
  private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
  private Changes gathered = new Changes();
  private boolean closed;

  AutoCloseable subscribe(Consumer<Change> listener) {
    Subscription subscription = new Subscription(listener);
    subscriptions.add(subscription);
    return () -> subscriptions.remove(subscription);
  }

  synchronized void post(Changes changes) {
    if (closed || changes.isEmpty()) {
      return;
    }
    if (gathered.isEmpty()) {
      var _ = executor.schedule(this::tell, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }
    gathered.add(changes);
  }

  private void tell() {
    Change change = take().asChange();
    for (Subscription subscription : subscriptions) {
      try {
        subscription.listener.accept(change);
      } catch (RuntimeException e) {
        LOG.error("A listener failed; the others go on", e);
      }
    }
  }

  private synchronized Changes take() {
    Changes taken = gathered;
    gathered = new Changes();
    return taken;
  }

  /// Equal to itself alone: a listener may be subscribed twice.
  private static final class Subscription {
    private final Consumer<Change> listener;

    Subscription(Consumer<Change> listener) {
      this.listener = listener;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    executor.shutdownNow();
  }
}
