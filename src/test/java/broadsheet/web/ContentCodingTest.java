package broadsheet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

  private static final String TEXT = "<p>All the news</p>".repeat(50);

  private final Loopback web = new Loopback();

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest(name = "{0} packed as {1}")
  @CsvSource({
    "gzip, gzip",
    "x-gzip, gzip",
    "GZIP, gzip",
    "deflate, zlib",
    "deflate, raw",
    "'deflate, gzip', 'zlib gzip'",
    "gzip, none",
    "identity, none",
    "utf-8, none",
    "'', none",
  })
  void unpacksWhatServersSend(String coding, String packing) throws Exception {
    FetchResult result = bring(coding, pack(TEXT.getBytes(UTF_8), packing));

    assertThat(new String(((Fetched) result).page().body(), UTF_8)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "gzip, gzip, gzip, gzip"})
  void aPackingThatWeDidNotAskForIsBroken(String coding) throws Exception {
    assertBroken(bring(coding, TEXT.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zlib", "raw"})
  void aPackedBodyThatIsCutOffIsBroken(String packing) throws Exception {
    byte[] whole = pack(TEXT.getBytes(UTF_8), packing);

    assertBroken(
        bring(packing.equals("gzip") ? "gzip" : "deflate", Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aPackedBodyThatIsDamagedIsBroken() throws Exception {
    byte[] damaged = pack(TEXT.getBytes(UTF_8), "gzip");
    Arrays.fill(damaged, 12, 20, (byte) 0xff);

    assertBroken(bring("gzip", damaged));
  }

  private FetchResult bring(String coding, byte[] body) throws InterruptedException {
    Site site = web.site().answer("/feed", 200, Map.of("Content-Encoding", coding), body);
    return web.source(site.at("/feed"));
  }

  private static void assertBroken(FetchResult result) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.BROKEN));
  }

  private static byte[] pack(byte[] bytes, String packings) throws IOException {
    byte[] packed = bytes;
    for (String packing : packings.split(" ", -1)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream packer =
          switch (packing) {
            case "gzip" -> new GZIPOutputStream(out);
            case "zlib" -> new DeflaterOutputStream(out);
            case "raw" -> new DeflaterOutputStream(out, new Deflater(9, true));
            default -> out;
          }) {
        packer.write(packed);
      }
      packed = out.toByteArray();
    }
    return packed;
  }
}
