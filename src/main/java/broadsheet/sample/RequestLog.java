package broadsheet.sample;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts what was asked for.
final class RequestLog {

  private final Map<URI, Integer> counts = new ConcurrentHashMap<>();

  void asked(URI url) {
    counts.merge(url, 1, Integer::sum);
  }

  Map<URI, Integer> counts() {
    return Map.copyOf(counts);
  }
}
