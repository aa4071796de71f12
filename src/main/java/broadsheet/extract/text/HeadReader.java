package broadsheet.extract.text;

import java.io.IOException;
import java.io.Reader;

/// Reads the first so many characters of a text, and knows whether that is all.
final class HeadReader extends Reader {

  private final Reader text;
  private int left;
  private boolean cut;

  HeadReader(Reader text, int most) {
    this.text = text;
    this.left = most;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      cut |= text.read() >= 0;
      return -1;
    }
    int read = text.read(into, offset, Math.min(left, length));
    left -= Math.max(0, read);
    return read;
  }

  /// Whether anything of the text was left out.
  boolean isCut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
