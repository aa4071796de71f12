package broadsheet.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Robots rules read from any bytes at all, for tests in other rooms.
public final class RobotsBytes {

  private static final URI FILE = URI.create("https://wire.example/robots.txt");
  private static final HttpHeaders PLAIN =
      HttpHeaders.of(Map.of("content-type", List.of("text/plain")), (name, value) -> true);

  private RobotsBytes() {}

  public static void read(byte[] bytes) {
    SiteRules rules =
        SiteRules.read(FILE, new Reply.Answer(200, PLAIN, bytes), "broadsheet", Instant.MAX);
    rules.rules().isAllowed("https://wire.example/a/story?page=2");
  }
}
