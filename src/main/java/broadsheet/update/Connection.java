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
  private final AtomicInteger unreachableInARow;
  private final boolean ahead;

  Connection(Fetcher fetcher) {
    this(fetcher, new AtomicInteger(), false);
  }

  private Connection(Fetcher fetcher, AtomicInteger unreachableInARow, boolean ahead) {
    this.fetcher = fetcher;
    this.unreachableInARow = unreachableInARow;
    this.ahead = ahead;
  }

  /// The same connection for what a reader is waiting for.
  Connection aheadOfOthers() {
    return new Connection(fetcher, unreachableInARow, true);
  }

  FetchResult fetch(Request request) throws InterruptedException {
    FetchResult result = fetcher.fetch(ahead ? request.aheadOfOthers() : request);
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
