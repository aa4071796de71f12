package broadsheet.web;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Threads that a test knows to be waiting, without sleeping itself.
final class Waiting {

  private Waiting() {}

  /// Starts a virtual thread and returns once it waits for something, or has ended.
  static Thread start(Callable<?> work) {
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    work.call();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  } catch (Exception e) {
                    throw new AssertionError(e);
                  }
                });
    while (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    return thread;
  }

  /// For handlers, which may only fail as input and output do.
  static void on(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
