package broadsheet.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.regex.Pattern;

/// How large a body may be, on the wire and after decompression. It is measured while it streams,
/// so a bomb of a few kilobytes ends as soon as it unfolds past the limit.
///
/// @param bytes the most that is kept
/// @param cuts true keeps what fits and drops the rest, false refuses the whole
record BodyLimit(int bytes, boolean cuts) {

  /// A promise is not believed beyond this: many servers could promise much at the same time.
  private static final int FIRST_BUFFER = 1 << 18;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  static BodyLimit refusing(int bytes) {
    return new BodyLimit(bytes, false);
  }

  static BodyLimit cutting(int bytes) {
    return new BodyLimit(bytes, true);
  }

  /// The body is larger than it may be.
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    private final int bytes;

    Exceeded(int bytes) {
      super("more than " + bytes + " bytes");
      this.bytes = bytes;
    }

    String sentence() {
      return "The answer is larger than %d MB.".formatted(bytes >> 20);
    }
  }

  byte[] read(InputStream wire, HttpHeaders headers) throws IOException {
    long promised = headers.firstValue("content-length").map(BodyLimit::number).orElse(0L);
    if (promised > bytes && !cuts) {
      throw new Exceeded(bytes);
    }
    InputStream body = ContentCoding.decode(new Metered(wire), headers);
    ByteArrayOutputStream kept =
        new ByteArrayOutputStream(Math.clamp(promised, 8192, FIRST_BUFFER));
    byte[] part = new byte[8192];
    for (int n = body.read(part); n >= 0; n = body.read(part)) {
      int room = bytes - kept.size();
      kept.write(part, 0, Math.min(n, room));
      if (n > room) {
        if (cuts) {
          break;
        }
        throw new Exceeded(bytes);
      }
    }
    return kept.toByteArray();
  }

  private static long number(String text) {
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  /// Stops at the limit on the wire too: a stream of empty compressed blocks unfolds to nothing for
  /// ever.
  private final class Metered extends FilterInputStream {
    private long seen;

    Metered(InputStream wire) {
      super(wire);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws IOException {
      seen += n;
      // what is kept is at most `bytes`; a cut body needs one read more to be seen as such
      if (seen > bytes + 65_536L) {
        throw new Exceeded(bytes);
      }
    }
  }
}
