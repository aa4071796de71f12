package broadsheet.update;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// Many hosts with a feed each and the pages that it announces, 127.0.1.1 and up, in a process of
/// their own until its input ends.
///
/// Arguments: hosts, items a feed, milliseconds before each answer. Prints the port when ready.
public final class FeedHosts {

  private static final int ANY_PORT = 0;
  private static final String FEED = "/feed.xml";

  private FeedHosts() {}

  public static void main(String[] args) throws Exception {
    int hosts = Integer.parseInt(args[0]);
    int items = Integer.parseInt(args[1]);
    Duration latency = Duration.ofMillis(Long.parseLong(args[2]));
    int port = ANY_PORT;
    for (int host = 1; host <= hosts; host++) {
      port = serve(host, port, items, latency);
    }
    System.out.println(port);
    while (System.in.read() >= 0) {
      // until whoever started us is done
    }
    System.exit(0);
  }

  /// The feed of a host, counted from 1.
  public static URI feed(int host, int port) {
    return URI.create(site(host, port) + FEED);
  }

  private static String site(int host, int port) {
    return "http://" + address(host) + ":" + port;
  }

  private static String address(int host) {
    return "127.0.1." + host;
  }

  private static int serve(int host, int port, int items, Duration latency) throws IOException {
    InetAddress address = InetAddress.ofLiteral(address(host));
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    byte[] feed = rss(host, server.getAddress().getPort(), items);
    server.createContext(FEED, exchange -> answer(exchange, feed, latency));
    server.createContext("/2026/", exchange -> story(exchange, host, items, latency));
    server.createContext("/robots.txt", exchange -> send(exchange, 404, "text/plain", new byte[0]));
    server.start();
    return server.getAddress().getPort();
  }

  private static void story(HttpExchange exchange, int host, int items, Duration latency)
      throws IOException {
    pause(latency);
    String number = exchange.getRequestURI().getPath().replaceAll("^.*-(\\d+)[.]html$", "$1");
    String page = StoryPage.html(host, Integer.parseInt(number), items);
    send(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
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
      send(exchange, 200, "application/rss+xml", feed);
    }
  }

  private static void pause(Duration latency) {
    Instant end = Instant.now().plus(latency);
    for (Duration left = latency; left.isPositive(); left = Duration.between(Instant.now(), end)) {
      LockSupport.parkNanos(left.toNanos());
    }
  }

  private static byte[] rss(int host, int port, int items) {
    StringBuilder rss = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel>");
    String site = site(host, port);
    rss.append("<title>Host ").append(host).append("</title><link>").append(site).append("</link>");
    Instant now = Instant.now();
    for (int item = 0; item < items; item++) {
      String link = site + StoryPage.path(item);
      rss.append("<item><title>").append(StoryPage.title(host, item)).append("</title><link>");
      rss.append(link);
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
  public record Started(Process process, int port) implements AutoCloseable {

    public static Started start(int hosts, int items, int latency) throws IOException {
      Process process =
          new ProcessBuilder(
                  Cost.java(
                      FeedHosts.class,
                      String.valueOf(hosts),
                      String.valueOf(items),
                      String.valueOf(latency)))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      return new Started(process, Integer.parseInt(said.readLine().strip()));
    }

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
