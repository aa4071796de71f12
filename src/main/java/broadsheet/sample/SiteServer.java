package broadsheet.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// Serves one site on a loopback port of its own.
final class SiteServer implements AutoCloseable {

  static final String HOST = "127.0.0.1";

  static {
    // Head and body are two writes; without this the second waits 40 ms for the first one's
    // receipt.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final RequestLog log;
  private final Instant lastModified;
  private volatile Duration latency = Duration.ZERO;
  private volatile Trouble trouble = Trouble.NONE;

  /// @param port tried first; 0, or one that is taken, gives a free one
  SiteServer(int port, RequestLog log, Instant lastModified) throws IOException {
    this.server = bind(port);
    this.log = log;
    this.lastModified = lastModified;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.ofLiteral(HOST);
    try {
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (BindException taken) {
      return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }
  }

  URI base() {
    return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + "/");
  }

  void start(SitePages served) {
    server.createContext("/", exchange -> handle(exchange, served));
    server.setExecutor(threads);
    server.start();
  }

  void trouble(Trouble next) {
    trouble = next;
  }

  void latency(Duration next) {
    latency = next;
  }

  private void handle(HttpExchange exchange, SitePages served) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      log.asked(base().resolve(exchange.getRequestURI()));
      Trouble now = trouble;
      pause(now == Trouble.SILENCE ? Duration.ofDays(1) : latency);
      switch (now) {
        case NONE -> send(exchange, served.at(path));
        case ALWAYS_FRONT_PAGE -> send(exchange, served.frontPage());
        case SERVER_ERROR -> exchange.sendResponseHeaders(500, -1);
        case BUSY -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        }
        case EMPTY_BODY -> exchange.sendResponseHeaders(200, -1);
        case CUT_BODY -> cut(exchange, served.at(path));
        case ENDLESS_BODY -> endless(exchange);
        case SILENCE -> {}
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits that long, or until the server closes.
  private boolean pause(Duration time) throws InterruptedException {
    return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers asked = exchange.getRequestHeaders();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.contentType());
    boolean packed =
        answer.compressible() && String.valueOf(asked.getFirst("Accept-Encoding")).contains("gzip");
    if (answer.status() == 200) {
      Freshness freshness = Freshness.of(answer.body(), packed, lastModified);
      headers.set("ETag", freshness.etag());
      headers.set("Last-Modified", freshness.lastModified());
      headers.set("Vary", "Accept-Encoding");
      if (freshness.knownTo(asked)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    byte[] body = packed ? gzip(answer.body()) : answer.body();
    if (packed) {
      headers.set("Content-Encoding", "gzip");
    }
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  private static void cut(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    exchange.sendResponseHeaders(200, answer.body().length);
    OutputStream out = exchange.getResponseBody();
    out.write(answer.body(), 0, answer.body().length / 2);
    out.flush();
  }

  private void endless(HttpExchange exchange) throws IOException, InterruptedException {
    byte[] more = "<p>and so on, and so on\n".repeat(3000).getBytes(US_ASCII);
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    while (!pause(Duration.ofMillis(1))) {
      exchange.getResponseBody().write(more);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
