package broadsheet.ui;

import java.lang.management.ManagementFactory;

/// The processor's time of the FX thread: on a machine that does something else beside, it says
/// more than the clock.
final class FxTime {

  private static final double NANOS = 1e6;

  private final long thread = HeadlessFx.on(() -> Thread.currentThread().threadId());
  private long before = now();

  /// Milliseconds since this was last asked.
  double used() {
    long now = now();
    double used = (now - before) / NANOS;
    before = now;
    return used;
  }

  private long now() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
  }
}
