package broadsheet.sample;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Counts what was asked for.
final class RequestLog {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final Map<URI, Integer> counts = new HashMap<>();
  private int total;

  void asked(URI url) {
    lock.lock();
    try {
      counts.merge(url, 1, Integer::sum);
      total++;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until this many requests have come since the start.
  ///
  /// @return false if they did not come in time
  boolean await(int wanted, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (total < wanted && left > 0) {
        left = more.awaitNanos(left);
      }
      return total >= wanted;
    } finally {
      lock.unlock();
    }
  }

  int total() {
    lock.lock();
    try {
      return total;
    } finally {
      lock.unlock();
    }
  }

  Map<URI, Integer> counts() {
    lock.lock();
    try {
      return Map.copyOf(counts);
    } finally {
      lock.unlock();
    }
  }
}
