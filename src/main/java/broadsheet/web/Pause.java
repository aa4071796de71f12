package broadsheet.web;

import java.time.Duration;

/// Waits, or in tests only moves the clock on.
@FunctionalInterface
interface Pause {

  void await(Duration time) throws InterruptedException;
}
