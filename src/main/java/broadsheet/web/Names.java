package broadsheet.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the system for the addresses of a host. That call can neither be interrupted nor limited
/// so it runs beside the one who asks, who stops waiting.
final class Names implements AutoCloseable {

  private static final Duration MOST = Duration.ofSeconds(15);

  private final ExecutorService lookups = Executors.newVirtualThreadPerTaskExecutor();

  InetAddress[] resolve(String host) throws UnknownHostException, InterruptedException {
    Future<InetAddress[]> answer;
    try {
      answer = lookups.submit(() -> InetAddress.getAllByName(host));
    } catch (RejectedExecutionException e) {
      throw (InterruptedException) new InterruptedException("the fetcher was closed").initCause(e);
    }
    try {
      return answer.get(MOST.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw (UnknownHostException) new UnknownHostException(host).initCause(e);
    }
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
