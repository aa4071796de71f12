package broadsheet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;

/// Asks the sample's sites as a plain client does.
final class Visitor {

  /// A Tuesday.
  static final Instant NOW = Instant.parse("2026-11-24T09:52:00Z");

  private Visitor() {}

  static SampleEdition edition() {
    try {
      return SampleEdition.startOnFreePorts(InstantSource.fixed(NOW));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param headers names and values in turn
  static HttpURLConnection ask(URI url, String... headers) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) url.toURL().openConnection();
    asked.setReadTimeout(20_000);
    for (int i = 0; i < headers.length; i += 2) {
      asked.setRequestProperty(headers[i], headers[i + 1]);
    }
    asked.connect();
    return asked;
  }

  static String read(URI url) throws IOException {
    return read(url, UTF_8);
  }

  static String read(URI url, Charset charset) throws IOException {
    HttpURLConnection asked = ask(url);
    try (InputStream body =
        asked.getResponseCode() < 400 ? asked.getInputStream() : asked.getErrorStream()) {
      return new String(body.readAllBytes(), charset);
    }
  }
}
