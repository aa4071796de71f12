package broadsheet.extract.text;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes a document as it is read, so that a large one never stands in memory as characters.
///
/// A byte that is no UTF-8 is read as windows-1252: documents glued together from two systems carry
/// both, and one quotation mark should not cost the whole text. A
/// character that the end of the document cuts off is left out.
final class MendingReader extends Reader {

  private final ByteBuffer bytes;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private boolean ended;

  MendingReader(byte[] body, ByteOrderMark opening) {
    Charset charset = opening.charset();
    bytes = ByteBuffer.wrap(body, opening.length(), body.length - opening.length());
    utf8 = charset.equals(StandardCharsets.UTF_8);
    CodingErrorAction onError = utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
  }

  @Override
  public int read(char[] into, int offset, int length) {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    int before = out.position();
    while (!ended && out.hasRemaining()) {
      CoderResult result = decoder.decode(bytes, out, !utf8);
      if (result.isOverflow()) {
        break;
      }
      if (result.isUnderflow()) {
        ended = true;
        if (!utf8) {
          decoder.flush(out);
        }
      } else {
        mend(out);
      }
    }
    int count = out.position() - before;
    return count == 0 && length > 0 ? -1 : count;
  }

  /// All that has not been read yet.
  String rest() {
    StringBuilder text = new StringBuilder(bytes.remaining());
    char[] piece = new char[8_192];
    for (int count = read(piece, 0, piece.length); count > 0; ) {
      text.append(piece, 0, count);
      count = read(piece, 0, piece.length);
    }
    return text.toString();
  }

  private void mend(CharBuffer out) {
    byte stray = bytes.get();
    out.put(CharsetLabels.WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {stray})));
  }

  @Override
  public void close() {
    ended = true;
  }
}
