package broadsheet.update;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A site with one feed, whose next answers a test decides.
final class OneFeed implements AutoCloseable {

  private final HttpServer server;
  private final List<Headers> asked = new CopyOnWriteArrayList<>();
  private volatile Answer answer = exchange -> send(exchange, 404, "");

  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  OneFeed() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/feed")) {
              asked.add(exchange.getRequestHeaders());
              answer.to(exchange);
            } else {
              elsewhere(exchange);
            }
          }
        });
    server.start();
  }

  private static void elsewhere(HttpExchange exchange) throws IOException {
    if ("\"e\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      send(exchange, 304, "");
    } else {
      exchange.getResponseHeaders().add("ETag", "\"e\"");
      send(exchange, 200, rss("Elsewhere", "a story from elsewhere"));
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  void answers(Answer next) {
    answer = next;
  }

  /// A feed of these headlines, none of which has an article to bring.
  void prints(String... titles) {
    answer = exchange -> send(exchange, 200, rss("Coast", titles));
  }

  void movesFrom(int status, String path) {
    answer =
        exchange -> {
          exchange.getResponseHeaders().add("Location", path);
          send(exchange, status, "");
        };
  }

  /// The headers of each request for the feed.
  List<Headers> asked() {
    return List.copyOf(asked);
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static String rss(String title, String... items) {
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>" + title);
    rss.append("</title><link>https://coast.example/</link>");
    for (String item : items) {
      rss.append("<item><title>").append(item).append("</title><link>https://coast.invalid/");
      rss.append(item.replace(' ', '-')).append("</link></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
