package broadsheet.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Asks the FX thread every few milliseconds whether it is free, and looks what it does when it is
/// not.
final class Watchdog implements AutoCloseable {

  /// What kept the FX thread for so long.
  record Stall(double milliseconds, List<String> doing) {}

  private static final long BEAT = 5;
  private static final double TOO_LONG = 50;
  private static final int WORST = 10;
  private static final int FRAMES = 12;

  private final Thread fx;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final List<Stall> stalls = new ArrayList<>();
  private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
  private List<String> caught = List.of();
  private double longest;

  Watchdog() {
    fx = HeadlessFx.on(Thread::currentThread);
    var _ = beat.scheduleWithFixedDelay(this::look, BEAT, BEAT, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    long open = asked.get();
    if (open == 0 || answered.get() >= open) {
      long now = System.nanoTime();
      asked.set(now);
      Platform.runLater(() -> answer(now));
    } else if (caught.isEmpty() && (System.nanoTime() - open) / 1e6 > TOO_LONG) {
      caught = Arrays.stream(fx.getStackTrace()).limit(FRAMES).map(Object::toString).toList();
    }
  }

  private synchronized void answer(long when) {
    double took = (System.nanoTime() - when) / 1e6;
    longest = Math.max(longest, took);
    if (took > TOO_LONG) {
      stalls.add(new Stall(took, caught));
    }
    caught = List.of();
    answered.set(when);
  }

  /// The longest that the FX thread was not free, in milliseconds.
  synchronized double longest() {
    return longest;
  }

  synchronized int count() {
    return stalls.size();
  }

  synchronized List<Stall> worst() {
    return stalls.stream()
        .sorted(Comparator.comparingDouble(Stall::milliseconds).reversed())
        .limit(WORST)
        .toList();
  }

  @Override
  public void close() {
    beat.shutdownNow();
  }
}
