package broadsheet.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A clock that only moves when it is told to, or when somebody pauses by it.
final class HandClock extends Clock {

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

  void forward(Duration time) {
    now = now.plus(time);
  }

  /// Waits no time at all, and remembers how long it should have been.
  void pause(Duration time) {
    pauses.add(time);
    forward(time);
  }

  List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
