package broadsheet.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Undoes `Content-Encoding` (RFC 9110 §8.4). The JDK unpacks gzip and deflate, so those are what
/// we say we accept.
final class ContentCoding {

  static final String ACCEPTED = "gzip, deflate";

  private static final int MOST_LAYERS = 3;

  private ContentCoding() {}

  static InputStream decode(InputStream wire, HttpHeaders headers) throws IOException {
    List<String> codings = new ArrayList<>();
    for (String line : headers.allValues("content-encoding")) {
      for (String coding : line.split(",", -1)) {
        codings.add(coding.strip().toLowerCase(Locale.ROOT));
      }
    }
    if (codings.size() > MOST_LAYERS) {
      throw new ZipException("packed " + codings.size() + " times");
    }
    InputStream body = wire;
    for (String coding : codings.reversed()) {
      body = unpack(coding, body);
    }
    return body;
  }

  private static InputStream unpack(String coding, InputStream packed) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> gunzip(packed);
      case "deflate" -> inflate(packed);
      case "br", "zstd", "compress", "x-compress", "dcb", "dcz" ->
          throw new ZipException("packed as " + coding + ", which we did not ask for");
      // servers put "utf-8", "none" and worse here: browsers take the body as it is, so do we
      default -> packed;
    };
  }

  /// Some servers say gzip and then send plain text: the first two bytes know better.
  private static InputStream gunzip(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed);
    byte[] head = peek(in);
    boolean packedIndeed = head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    return packedIndeed ? new Gunzip(in) : in;
  }

  /// "deflate" means the zlib format (RFC 1950), but many servers send the bare one (RFC 1951).
  private static InputStream inflate(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed);
    byte[] head = peek(in);
    if (head.length == 0) {
      return in;
    }
    boolean zlib =
        head.length == 2
            && (head[0] & 0x0f) == 8
            && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!zlib), 8192);
  }

  /// The JDK's stream calls itself once for each empty member in a row, until the stack is full.
  private static final class Gunzip extends GZIPInputStream {
    private static final int MOST_EMPTY_MEMBERS = 64;
    private int depth;

    Gunzip(InputStream packed) throws IOException {
      super(packed, 8192);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (depth == MOST_EMPTY_MEMBERS) {
        throw new ZipException("nothing but empty members");
      }
      depth++;
      try {
        return super.read(into, from, length);
      } finally {
        depth--;
      }
    }
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return head;
  }
}
