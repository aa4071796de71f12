package broadsheet.web;

import java.time.Duration;

/// What is left of the time that one request may take, over all its redirects. It runs only while
/// we wait for a server.
final class TimeBudget {

  private final long whole;
  private long spent;

  TimeBudget(Duration whole) {
    this.whole = whole.toNanos();
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, whole - spent));
  }

  void spend(long nanos) {
    spent += nanos;
  }
}
