package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One exchange with one server: no redirects, no cookies, no Referer, and a body that is measured
/// while it streams in.
///
/// The JDK's client carries it, because it speaks HTTP/2, ends at once on an interrupt, keeps one
/// limit up to the headers, and hands the body over as it comes. Jsoup's connection has one limit
/// per read, which a server that drips a byte a second never meets.
final class Wire implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

  private static final int HOSTS_AT_ONCE = 32;

  private final HttpClient client;
  private final Limits limits;
  private volatile boolean closed;
  private final Semaphore atOnce = new Semaphore(HOSTS_AT_ONCE, true);

  Wire(Limits limits) {
    this.limits = limits;
    if (!PinnedRequest.works()) {
      LOG.warn("Requests cannot be tied to the address that was judged; names are resolved twice.");
    }
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /// Asks once. A turn at the host is the caller's to hold.
  ///
  /// @param address where the URI's host is, as the guard found it
  Reply ask(
      URI uri, InetAddress address, Map<String, String> headers, BodyLimit size, TimeBudget budget)
      throws InterruptedException {
    atOnce.acquire();
    long start = System.nanoTime();
    try {
      return exchange(uri, address, headers, size, budget.left());
    } finally {
      budget.spend(System.nanoTime() - start);
      atOnce.release();
    }
  }

  private Reply exchange(
      URI uri, InetAddress address, Map<String, String> headers, BodyLimit size, Duration left)
      throws InterruptedException {
    long start = System.nanoTime();
    Duration firstByte = left.compareTo(limits.firstByte()) < 0 ? left : limits.firstByte();
    if (firstByte.isZero()) {
      return tooSlow();
    }
    try {
      HttpResponse<InputStream> response =
          client.send(
              request(uri, address, headers, firstByte), HttpResponse.BodyHandlers.ofInputStream());
      return read(response, size, left.minusNanos(System.nanoTime() - start));
    } catch (HttpConnectTimeoutException e) {
      return new Reply.Failure(
          Reason.UNREACHABLE, "Nothing answers at " + uri.getHost() + ".", true);
    } catch (HttpTimeoutException e) {
      return new Reply.Failure(Reason.TIMED_OUT, "The server did not answer in time.", true);
    } catch (IllegalArgumentException e) {
      // the client lets a Content-Length that is no number through as this
      return new Reply.Failure(Reason.BROKEN, "The server's answer makes no sense.");
    } catch (IOException e) {
      if (closed) {
        throw new InterruptedException("the fetcher was closed");
      }
      return failure(uri, e);
    }
  }

  private static HttpRequest request(
      URI uri, InetAddress address, Map<String, String> headers, Duration firstByte) {
    // without TLS an upgrade to HTTP/2 would have to be begged for, which old servers dislike
    HttpClient.Version version =
        "https".equals(uri.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    HttpRequest.Builder builder =
        PinnedRequest.to(uri, address).version(version).timeout(firstByte).GET();
    headers.forEach(builder::setHeader);
    return builder.build();
  }

  /// Reads the body of a success; any other answer is told by its status alone.
  private static Reply read(HttpResponse<InputStream> response, BodyLimit size, Duration left)
      throws IOException, InterruptedException {
    InputStream body = response.body();
    CompletableFuture<Void> alarm =
        new CompletableFuture<Void>().orTimeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
    var _ = alarm.whenComplete((done, late) -> closeQuietly(body));
    try {
      int status = response.statusCode();
      boolean success = status >= 200 && status < 300;
      byte[] bytes = success ? size.read(body, response.headers()) : new byte[0];
      // a body that the alarm closed looks complete
      if (alarm.isCompletedExceptionally()) {
        return tooSlow();
      }
      return new Reply.Answer(status, response.headers(), bytes);
    } catch (BodyLimit.Exceeded e) {
      return new Reply.Failure(Reason.TOO_LARGE, e.sentence());
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while the body came in");
      }
      if (alarm.isCompletedExceptionally()) {
        return tooSlow();
      }
      throw e;
    } finally {
      alarm.complete(null);
    }
  }

  private static void closeQuietly(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // nothing more is wanted from it
    }
  }

  private static Reply tooSlow() {
    return new Reply.Failure(Reason.TIMED_OUT, "The server took too long to send everything.");
  }

  private static Reply failure(URI uri, IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnknownHostException _, UnresolvedAddressException _ -> {
          return new Reply.Failure(
              Reason.UNREACHABLE, "The host " + uri.getHost() + " is not known.");
        }
        case ConnectException _, NoRouteToHostException _ -> {
          return new Reply.Failure(Reason.UNREACHABLE, "Nothing answers at " + uri.getHost() + ".");
        }
        case SSLException _ -> {
          return new Reply.Failure(
              Reason.BROKEN, "A safe connection to " + uri.getHost() + " could not be made.");
        }
        case ZipException _ -> {
          return new Reply.Failure(Reason.BROKEN, "The answer was badly compressed.");
        }
        default -> {}
      }
    }
    return new Reply.Failure(
        Reason.BROKEN, "The connection broke off before everything had arrived.");
  }

  @Override
  public void close() {
    closed = true;
    client.shutdownNow();
  }
}
