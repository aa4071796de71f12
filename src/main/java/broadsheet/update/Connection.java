package broadsheet.update;

import broadsheet.web.FetchResult;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.Fetcher;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
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

  /// What lies at an address, or where it moved to; empty if it did not come.
  Optional<Page> page(Request request) throws InterruptedException {
    return switch (fetch(request)) {
      case Fetched(var page, _) -> Optional.of(page);
      case Moved(_, var page, _) -> Optional.of(page);
      default -> Optional.empty();
    };
  }

  /// The reader names this address by hand now: if it is on a private network, it may be asked.
  Trust trustByHand(URI address) throws InterruptedException {
    return fetcher.isPrivate(address) ? Trust.in(address) : Trust.NONE;
  }

  /// A host that does not answer is taken for a dead network at once where the machine has none.
  boolean online() {
    int dead = unreachableInARow.get();
    return dead == 0 || (dead < DEAD_HOSTS && hasNetwork());
  }

  private static boolean hasNetwork() {
    try {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (each.isUp() && !each.isLoopback()) {
          return true;
        }
      }
      return false;
    } catch (SocketException e) {
      return true; // not known: the hosts will tell
    }
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
