package broadsheet.update;

import broadsheet.web.Site;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A page of 200 MB.
final class Endless {

  private static final int PART = 1 << 16;
  private static final int PARTS = 200 << 4;

  private Endless() {}

  /// Sends it for as long as anybody reads.
  static void answer(Site site, String path) {
    site.answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[PART];
          Arrays.fill(part, (byte) 'x');
          exchange.getResponseBody().write("<html><body><p>".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < PARTS; i++) {
            exchange.getResponseBody().write(part);
          }
        });
  }
}
