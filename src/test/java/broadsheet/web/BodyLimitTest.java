package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Validators;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class BodyLimitTest {

  private static final byte[] BLOCK = new byte[1 << 16];

  private final Loopback web = new Loopback();
  private final Site site = web.site();
  private final AtomicLong sent = new AtomicLong();

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest(name = "{0}: {1} MiB")
  @CsvSource({"SOURCE, 15", "PAGE, 10", "IMAGE, 20", "ICON, 1"})
  void eachKindMayBeAsLargeAsItsLimitAndNotAByteMore(Request.Kind kind, int mebibytes)
      throws Exception {
    int limit = mebibytes << 20;
    site.answer("/whole", exchange -> send(exchange, limit))
        .answer("/larger", exchange -> send(exchange, limit + 1));

    FetchResult whole = web.fetcher.fetch(request(kind, "/whole"));
    FetchResult larger = web.fetcher.fetch(request(kind, "/larger"));

    assertThat(((Fetched) whole).page().body()).hasSize(limit);
    assertTooLarge(larger);
    assertThat(((Refused) larger).detail())
        .isEqualTo("The answer is larger than %d MB.".formatted(mebibytes));
  }

  @Test
  void aPromiseOfTooMuchEndsBeforeTheFirstByte() throws Exception {
    site.answer(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 200L << 20);
          flood(exchange.getResponseBody(), 200 << 20);
        });

    assertTooLarge(web.page(site.at("/page")));
    assertThat(sent.get()).isLessThan(20 << 20);
  }

  @Test
  void aCompressionBombEndsWhenItUnfoldsPastTheLimit() throws Exception {
    byte[] bomb = bomb(40 << 20);
    site.answer("/page", 200, Map.of("Content-Encoding", "gzip"), bomb);

    assertThat(bomb.length).isLessThan(1 << 20);
    assertTooLarge(web.page(site.at("/page")));
  }

  @Test
  void aBodyWithoutEndEndsAtTheLimit() throws Exception {
    site.answer("/page", exchange -> send(exchange, 500 << 20));

    assertTooLarge(web.page(site.at("/page")));
    assertThat(sent.get()).isLessThan(50 << 20);
  }

  @Test
  void packedBlocksOfNothingEndAtTheLimitToo() throws Exception {
    byte[] emptyStoredBlocks = new byte[5 * 10_000];
    for (int i = 0; i < emptyStoredBlocks.length; i += 5) {
      emptyStoredBlocks[i + 3] = (byte) 0xff;
      emptyStoredBlocks[i + 4] = (byte) 0xff;
    }
    site.answer("/page", exchange -> repeat(exchange, "deflate", emptyStoredBlocks));

    assertTooLarge(web.page(site.at("/page")));
    assertThat(sent.get()).isLessThan(50 << 20);
  }

  @Test
  void packedFilesOfNothingInARowAreBroken() throws Exception {
    byte[] emptyFile = bomb(0);
    site.answer("/page", exchange -> repeat(exchange, "gzip", emptyFile));

    assertThat(web.page(site.at("/page")))
        .isEqualTo(new Refused(Reason.BROKEN, "The answer was badly compressed."));
  }

  private void repeat(HttpExchange exchange, String coding, byte[] part) throws IOException {
    exchange.getResponseHeaders().add("Content-Encoding", coding);
    exchange.sendResponseHeaders(200, 0);
    while (sent.addAndGet(part.length) < 100 << 20) {
      exchange.getResponseBody().write(part);
    }
  }

  private Request request(Request.Kind kind, String path) {
    return new Request(site.at(path), kind, Validators.NONE, Trust.NONE, false);
  }

  private static void assertTooLarge(FetchResult result) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  /// In chunks, without saying how many there will be.
  private void send(HttpExchange exchange, int bytes) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    flood(exchange.getResponseBody(), bytes);
  }

  private void flood(OutputStream out, int bytes) throws IOException {
    for (int left = bytes; left > 0; left -= BLOCK.length) {
      out.write(BLOCK, 0, Math.min(left, BLOCK.length));
      sent.addAndGet(BLOCK.length);
    }
  }

  private static byte[] bomb(int unfolded) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int left = unfolded; left > 0; left -= BLOCK.length) {
        gzip.write(BLOCK);
      }
    }
    return packed.toByteArray();
  }
}
