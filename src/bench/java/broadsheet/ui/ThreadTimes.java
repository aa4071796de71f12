package broadsheet.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The processor's time of each thread that runs Java. That of the compiler and the collector is in
/// none of them.
final class ThreadTimes {

  /// What a thread that merely exists may use.
  private static final Duration NOTHING = Duration.ofMillis(1);

  private final Map<Long, Duration> before = now();

  /// The threads that computed since this was made, with their times: "Headless Timer 48 ms".
  String used() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<Long, Duration> used = now();
    before.forEach((thread, time) -> used.computeIfPresent(thread, (id, now) -> now.minus(time)));
    used.values().removeIf(time -> time.compareTo(NOTHING) < 0);
    long[] busy = used.keySet().stream().mapToLong(Long::longValue).toArray();
    return Arrays.stream(threads.getThreadInfo(busy))
        .filter(Objects::nonNull)
        .map(thread -> said(thread, used))
        .collect(Collectors.joining(", "));
  }

  private static String said(ThreadInfo thread, Map<Long, Duration> used) {
    Duration time = used.getOrDefault(thread.getThreadId(), Duration.ZERO);
    return thread.getThreadName() + " " + time.toMillis() + " ms";
  }

  private static Map<Long, Duration> now() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<Long, Duration> times = new HashMap<>();
    for (long thread : threads.getAllThreadIds()) {
      times.put(thread, Duration.ofNanos(threads.getThreadCpuTime(thread)));
    }
    return times;
  }
}
