package broadsheet.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web site on a loopback address, which remembers what it was asked. A path without an answer of
/// its own is a 404.
public final class Site implements AutoCloseable {

  /// One request as it arrived.
  ///
  /// @param target path and query as sent
  public record Asked(String target, Headers headers) {

    public String header(String name) {
      return headers.getFirst(name);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

  public Site(String address) {
    this(address, 0);
  }

  /// @param port 0 for any that is free
  public Site(String address, int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(address, port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
      HttpHandler answer = answers.get(exchange.getRequestURI().getRawPath());
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.handle(exchange);
      }
    }
  }

  public URI at(String path) {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + path);
  }

  /// The same port under another name or address that leads here.
  public URI at(String host, String path) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  public Site answer(String path, HttpHandler handler) {
    answers.put(path, handler);
    return this;
  }

  public Site answer(String path, int status, Map<String, String> headers, byte[] body) {
    return answer(
        path,
        exchange -> {
          headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
        });
  }

  public Site answer(String path, int status, Map<String, String> headers, String body) {
    return answer(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public Site page(String path, String body) {
    return answer(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), body);
  }

  public Site redirect(String path, int status, String location) {
    return answer(path, status, Map.of("Location", location), "");
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public List<String> askedFor() {
    return asked.stream().map(Asked::target).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
