package broadsheet.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class BrokenServerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nonly this",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnot a length",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Len",
        "220 mail.example ESMTP\r\n",
        "\u0016\u0003\u0001 not text at all",
        "",
      })
  void whatBreaksOffOrIsNoHttpIsBroken(String answer) throws Exception {
    try (Loopback web = new Loopback();
        RawServer server = RawServer.saying(answer)) {
      web.publish(server.uri().getHost());

      assertReason(web.source(server.uri()), Reason.BROKEN);
    }
  }

  @Test
  void aBodyWithoutLengthEndsWithTheConnection() throws Exception {
    try (Loopback web = new Loopback();
        RawServer server = RawServer.saying("HTTP/1.0 200 OK\r\n\r\n<rss/>")) {
      web.publish(server.uri().getHost());

      assertThat(web.source(server.uri())).isInstanceOf(FetchResult.Fetched.class);
    }
  }

  @Test
  void headersWithoutEndAreBroken() throws Exception {
    try (Loopback web = new Loopback();
        RawServer server = new RawServer(BrokenServerTest::headersWithoutEnd)) {
      web.publish(server.uri().getHost());

      assertReason(web.source(server.uri()), Reason.BROKEN);
    }
  }

  private static void headersWithoutEnd(OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
    byte[] lines = "X-More: and more and more\r\n".repeat(1000).getBytes(ISO_8859_1);
    for (int i = 0; i < 1000; i++) {
      out.write(lines);
    }
  }

  @Test
  void readersWaitHalfAMinuteForHeadersAndTwoMinutesInAll() {
    assertThat(Limits.DEFAULT.firstByte()).isEqualTo(Duration.ofSeconds(30));
    assertThat(Limits.DEFAULT.whole()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void aServerThatNeverAnswersTimesOut() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (Loopback web = Loopback.impatient();
        RawServer server = new RawServer(out -> Waiting.on(never))) {
      web.publish(server.uri().getHost());

      assertReason(web.source(server.uri()), Reason.TIMED_OUT);
    } finally {
      never.countDown();
    }
  }

  @Test
  void aServerThatDripsEndsAtTheTotalLimit() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (Loopback web = Loopback.impatient();
        RawServer server =
            new RawServer(
                out -> {
                  out.write("HTTP/1.1 200 OK\r\n\r\n<rss>".getBytes(ISO_8859_1));
                  Waiting.on(never);
                })) {
      web.publish(server.uri().getHost());

      assertReason(web.source(server.uri()), Reason.TIMED_OUT);
    } finally {
      never.countDown();
    }
  }

  @Test
  void headersThatDripTimeOut() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (Loopback web = Loopback.impatient();
        RawServer server =
            new RawServer(
                out -> {
                  out.write("HTTP/1.1 200 OK\r\nX-A: 1\r\n".getBytes(ISO_8859_1));
                  Waiting.on(never);
                })) {
      web.publish(server.uri().getHost());

      assertReason(web.source(server.uri()), Reason.TIMED_OUT);
    } finally {
      never.countDown();
    }
  }

  @Test
  void aPortWhereNobodyListensIsUnreachable() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    try (Loopback web = new Loopback()) {
      URI nobody = URI.create("http://127.0.0.1:" + port + "/");
      web.publish("127.0.0.1");

      assertThat(web.source(nobody))
          .isEqualTo(new Refused(Reason.UNREACHABLE, "Nothing answers at 127.0.0.1."));
    }
  }

  @Test
  void aHostThatNobodyKnowsIsUnreachable() throws Exception {
    try (Loopback web =
        new Loopback(
            host -> {
              throw new UnknownHostException(host);
            })) {
      assertThat(web.source(URI.create("http://nobody.example/")))
          .isEqualTo(new Refused(Reason.UNREACHABLE, "The host nobody.example is not known."));
    }
  }

  private static void assertReason(FetchResult result, Reason reason) {
    assertThat(result)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
