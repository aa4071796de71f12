package broadsheet.update;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does many things at once, each on a virtual thread of its own, until it is stopped.
final class Together {

  private static final Logger LOG = LoggerFactory.getLogger(Together.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// Does one thing beside whatever else is done.
  void begin(Runnable task) {
    var _ = threads.submit(task);
  }

  /// Does all of them and waits for all.
  ///
  /// @return true if each of them returned true
  boolean all(List<Callable<Boolean>> tasks) throws InterruptedException {
    try {
      List<Future<Boolean>> futures = new ArrayList<>();
      tasks.forEach(task -> futures.add(threads.submit(task)));
      boolean allTrue = true;
      for (Future<Boolean> future : futures) {
        allTrue &= outcome(future);
      }
      return allTrue;
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("The update was stopped");
    }
  }

  private static boolean outcome(Future<Boolean> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof InterruptedException)) {
        LOG.error("A part of the update failed", e.getCause());
      }
      return false;
    }
  }

  /// Interrupts all that is under way.
  void stop() {
    threads.shutdownNow();
  }

  /// Lets what is under way come to its end.
  void finish() {
    threads.shutdown();
  }
}
