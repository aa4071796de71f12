package broadsheet.web;

import java.net.URI;
import java.time.Clock;

/// Brings one thing at a time from each host, many hosts at once. Safe for many threads.
public final class Fetcher implements AutoCloseable {

  /// @param userAgent names us and where to reach us
  /// @param clock tells the time for pauses and retries
  public Fetcher(String userAgent, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /// Lets requests reach `host` although its address is private or loopback: the reader added it by
  /// hand.
  public void trust(URI host) {
    throw new UnsupportedOperationException();
  }

  /// Waits for the host's turn, asks, and follows redirects. Blocks; call it from a virtual thread.
  /// An interrupt ends it with an `InterruptedException`.
  public FetchResult fetch(Request request) throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
