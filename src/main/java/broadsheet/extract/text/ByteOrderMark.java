package broadsheet.extract.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// The mark that opens a Unicode file and names its encoding.
///
/// @param length bytes to skip
record ByteOrderMark(Charset charset, int length) {

  static @Nullable ByteOrderMark of(byte[] body) {
    int first = at(body, 0);
    int second = at(body, 1);
    if (first == 0xEF && second == 0xBB && at(body, 2) == 0xBF) {
      return new ByteOrderMark(UTF_8, 3);
    }
    int next = at(body, 2) << 8 | at(body, 3);
    if (first == 0xFF && second == 0xFE && next == 0) {
      return new ByteOrderMark(UTF_32LE, 4);
    }
    if (first == 0 && second == 0 && next == 0xFEFF) {
      return new ByteOrderMark(UTF_32BE, 4);
    }
    if (first == 0xFF && second == 0xFE) {
      return new ByteOrderMark(UTF_16LE, 2);
    }
    if (first == 0xFE && second == 0xFF) {
      return new ByteOrderMark(UTF_16BE, 2);
    }
    return null;
  }

  private static int at(byte[] body, int index) {
    return index < body.length ? body[index] & 0xFF : -1;
  }
}
