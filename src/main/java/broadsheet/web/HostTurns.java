package broadsheet.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One request at a time to a host, in the order they came, with a pause between them.
final class HostTurns {

  private final Clock clock;
  private final Pause pause;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  HostTurns(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /// A turn at no host yet.
  ///
  /// @param ahead goes before those who wait without anybody watching
  Turn open(boolean ahead) {
    return new Turn(ahead);
  }

  private static final class Host {
    private final TurnQueue queue = new TurnQueue();
    // guarded by the queue
    private @Nullable Instant lastAsked;
  }

  /// The right to ask one host at a time. It never holds two, so that two of them cannot wait for
  /// each other. For one thread.
  final class Turn implements AutoCloseable {

    private final boolean ahead;
    private @Nullable String name;
    private @Nullable Host host;

    private Turn(boolean ahead) {
      this.ahead = ahead;
    }

    /// Waits for the turn at `wanted`, and gives up the one at any other host.
    void at(String wanted) throws InterruptedException {
      if (wanted.equals(name)) {
        return;
      }
      close();
      Host next = hosts.computeIfAbsent(wanted, _ -> new Host());
      next.queue.acquire(ahead);
      host = next;
      name = wanted;
    }

    /// Waits until `time` has passed since the host was last asked.
    void pause(Duration time) throws InterruptedException {
      Instant last = host == null ? null : host.lastAsked;
      if (last == null) {
        return;
      }
      Duration gone = Duration.between(last, clock.instant());
      // a clock that was set back must not make us wait for hours
      Duration left = gone.isNegative() ? time : time.minus(gone);
      if (left.isPositive()) {
        pause.await(left);
      }
    }

    /// Notes that the host has just been asked.
    void asked() {
      if (host != null) {
        host.lastAsked = clock.instant();
      }
    }

    @Override
    public void close() {
      if (host != null) {
        host.queue.release();
      }
      host = null;
      name = null;
    }
  }
}
