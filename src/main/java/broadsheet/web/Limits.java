package broadsheet.web;

import java.time.Duration;

/// How long one request may take.
///
/// @param connect to reach the host, per connection
/// @param firstByte from asking until the answer's headers are there, per redirect
/// @param whole until the last byte, over all redirects; waiting for the host's turn does not count
record Limits(Duration connect, Duration firstByte, Duration whole) {

  static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(120));
}
