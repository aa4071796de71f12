package broadsheet.extract.text;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 as it is read, so that a large document never stands in memory as characters.
///
/// A byte that belongs to no character is read as windows-1252: documents glued together from two
/// systems carry both, and one quotation mark should not cost the whole text. A character that the
/// end of the document cuts off is left out.
final class Utf8Reader extends Reader {

  /// Bytes; fewer are sooner copied one by one.
  private static final int WORTH_A_CALL = 16;

  /// Stops at the first byte that is none, and is done by vector instructions up to there.
  private final CharsetDecoder ascii = StandardCharsets.US_ASCII.newDecoder();

  private final byte[] body;
  private final ByteBuffer bytes;
  private int next;

  /// The second half of a character that there was no more room for.
  private char left;

  /// @param from where the first character begins, behind a byte order mark
  Utf8Reader(byte[] body, int from) {
    this.body = body;
    this.bytes = ByteBuffer.wrap(body);
    this.next = from;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    int end = offset + length;
    int at = offset;
    CharBuffer chars = CharBuffer.wrap(into);
    if (left != 0 && at < end) {
      into[at++] = left;
      left = 0;
    }
    while (at < end && next < body.length) {
      at = copyAscii(chars, at, end);
      if (at < end && next < body.length) {
        at = put(into, at, end);
      }
    }
    return at == offset && length > 0 ? -1 : at - offset;
  }

  private int copyAscii(CharBuffer into, int at, int end) {
    int most = next + Math.min(end - at, body.length - next);
    int few = Math.min(most, next + WORTH_A_CALL);
    int to = at;
    while (next < few && body[next] >= 0) {
      into.put(to++, (char) body[next++]);
    }
    if (next == few && next < most) {
      ascii.decode(bytes.limit(most).position(next), into.position(to), false);
      next = bytes.position();
      to = into.position();
    }
    return to;
  }

  /// Puts the next character, in one half if there is room for no more.
  private int put(char[] into, int at, int end) {
    int lead = body[next] & 0xFF;
    int length = Utf8Check.length(lead);
    int good = length == 0 ? 0 : Utf8Check.goodBytes(body, next, length);
    if (length > good && next + good == body.length) {
      next = body.length;
      return at;
    }
    if (length == 0 || good < length) {
      into[at] = stray();
      return at + 1;
    }
    int character = character(lead, length);
    if (Character.isBmpCodePoint(character)) {
      into[at] = (char) character;
      return at + 1;
    }
    into[at] = Character.highSurrogate(character);
    left = Character.lowSurrogate(character);
    if (at + 1 == end) {
      return end;
    }
    into[at + 1] = left;
    left = 0;
    return at + 2;
  }

  private char stray() {
    return CharsetLabels.WINDOWS_1252.decode(ByteBuffer.wrap(body, next++, 1)).get();
  }

  private int character(int lead, int length) {
    int character = length == 1 ? lead : lead & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      character = character << 6 | (body[next + i] & 0x3F);
    }
    next += length;
    return character;
  }

  @Override
  public void close() {
    next = body.length;
  }
}
