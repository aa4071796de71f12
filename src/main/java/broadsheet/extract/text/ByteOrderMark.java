package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The mark that opens a Unicode file and names its encoding.
///
/// @param length bytes to skip
record ByteOrderMark(Charset charset, int length) {

  static @Nullable ByteOrderMark of(byte[] body) {
    int first = at(body, 0);
    int second = at(body, 1);
    if (first == 0xEF && second == 0xBB && at(body, 2) == 0xBF) {
      return new ByteOrderMark(StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFF && second == 0xFE) {
      return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
    }
    if (first == 0xFE && second == 0xFF) {
      return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static int at(byte[] body, int index) {
    return index < body.length ? body[index] & 0xFF : -1;
  }
}
