package broadsheet.update;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// Many hosts with a feed each, 127.0.1.1 and up, in a process of their own until its input ends.
///
/// Arguments: hosts, items a feed, milliseconds before each answer. Prints the port when ready.
final class FeedHosts {

  private static final int ANY_PORT = 0;

  private FeedHosts() {}

  public static void main(String[] args) throws Exception {
    int hosts = Integer.parseInt(args[0]);
    int items = Integer.parseInt(args[1]);
    Duration latency = Duration.ofMillis(Long.parseLong(args[2]));
    int port = ANY_PORT;
    for (int host = 1; host <= hosts; host++) {
      port = serve(host, port, rss(host, items), latency);
    }
    System.out.println(port);
    while (System.in.read() >= 0) {
      // until whoever started us is done
    }
    System.exit(0);
  }

  static String address(int host) {
    return "127.0.1." + host;
  }

  private static int serve(int host, int port, byte[] feed, Duration latency) throws IOException {
    InetAddress address = InetAddress.ofLiteral(address(host));
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, feed, latency));
    server.start();
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, byte[] feed, Duration latency)
      throws IOException {
    try (exchange) {
      pause(latency);
      exchange.getResponseHeaders().add("ETag", "\"constant\"");
      if ("\"constant\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
      exchange.sendResponseHeaders(200, feed.length);
      exchange.getResponseBody().write(feed);
    }
  }

  private static void pause(Duration latency) {
    Instant end = Instant.now().plus(latency);
    for (Duration left = latency; left.isPositive(); left = Duration.between(Instant.now(), end)) {
      LockSupport.parkNanos(left.toNanos());
    }
  }

  private static byte[] rss(int host, int items) {
    StringBuilder rss = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel>");
    String site = "http://" + address(host) + "/";
    rss.append("<title>Host ").append(host).append("</title><link>").append(site).append("</link>");
    Instant now = Instant.now();
    for (int item = 0; item < items; item++) {
      String link = site + "2026/11/story-" + item + ".html";
      rss.append("<item><title>Ferry ").append(item).append(" of harbour ").append(host);
      rss.append(" is late again after a night of fog</title><link>").append(link);
      rss.append("</link><guid>").append(link).append("</guid><pubDate>");
      rss.append(
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              now.minus(Duration.ofMinutes(7L * item)).atOffset(ZoneOffset.UTC)));
      rss.append("</pubDate><description>");
      rss.append("The harbour office says that boats wait until the fog has gone. ".repeat(5));
      rss.append("</description></item>\n");
    }
    return rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Keeps a process that this one started.
  record Started(Process process, int port) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
      CountDownLatch ended = new CountDownLatch(1);
      var _ = process.onExit().thenRun(ended::countDown);
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
