package broadsheet.ui;

import java.util.ArrayList;
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
  ///
  /// @param processor milliseconds that it computed meanwhile; the rest it waited, for the painter
  ///     or for its turn on a busy machine
  record Stall(double milliseconds, double processor, List<String> doing) {}

  private static final long BEAT = 5;
  private static final double TOO_LONG = 50;
  private static final int WORST = 10;
  private static final int FRAMES = 25;

  private final Thread fx;
  private final FxTime time = new FxTime();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final List<Stall> stalls = new ArrayList<>();
  private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
  private List<String> caught = List.of();

  Watchdog() {
    fx = HeadlessFx.on(Thread::currentThread);
    var _ = beat.scheduleWithFixedDelay(this::look, BEAT, BEAT, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    long open = asked.get();
    if (open == 0 || answered.get() >= open) {
      long now = System.nanoTime();
      asked.set(now);
      time.used();
      Platform.runLater(() -> answer(now));
    } else if (caught.isEmpty() && (System.nanoTime() - open) / 1e6 > TOO_LONG) {
      caught = steps(fx.getStackTrace());
    }
  }

  /// A layout calls itself as deep as the window is nested: that is one step.
  private static List<String> steps(StackTraceElement[] stack) {
    List<String> steps = new ArrayList<>();
    for (StackTraceElement frame : stack) {
      String step = frame.toString();
      if ((steps.isEmpty() || !steps.getLast().equals(step)) && steps.size() < FRAMES) {
        steps.add(step);
      }
    }
    return steps;
  }

  private synchronized void answer(long when) {
    double took = (System.nanoTime() - when) / 1e6;
    if (took > TOO_LONG) {
      stalls.add(new Stall(took, time.used(), caught));
    }
    caught = List.of();
    answered.set(when);
  }

  /// How many there were.
  synchronized int count() {
    return stalls.size();
  }

  /// How many of them computed for so long.
  synchronized long computed() {
    return stalls.stream().filter(stall -> stall.processor() > TOO_LONG).count();
  }

  /// The worst by what they computed.
  synchronized List<Stall> worst() {
    return stalls.stream()
        .sorted(Comparator.comparingDouble(Stall::processor).reversed())
        .limit(WORST)
        .toList();
  }

  @Override
  public void close() {
    beat.shutdownNow();
  }
}
