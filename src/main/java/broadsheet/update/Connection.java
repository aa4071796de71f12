package broadsheet.update;

import broadsheet.web.FetchResult;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.Fetcher;
import broadsheet.web.Request;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/// The fetcher, and whether anything at all has been answering lately.
final class Connection implements AutoCloseable {

  /// One dead host is its own fault; this many in a row and it is ours.
  private static final int DEAD_HOSTS = 3;

  private final Fetcher fetcher;
  private final AtomicInteger unreachableInARow = new AtomicInteger();

  Connection(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  FetchResult fetch(Request request) throws InterruptedException {
    FetchResult result = fetcher.fetch(request);
    if (result instanceof Refused(Reason reason, _) && reason == Reason.UNREACHABLE) {
      unreachableInARow.incrementAndGet();
    } else {
      unreachableInARow.set(0);
    }
    return result;
  }

  /// The reader named this address: it may lie on a private network.
  void trust(URI address) {
    fetcher.trust(address);
  }

  boolean online() {
    return unreachableInARow.get() < DEAD_HOSTS;
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
