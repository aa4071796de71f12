package broadsheet.extract.text;

import java.io.IOException;
import java.io.Reader;

/// Reads the first so many characters of a page, with the first so many tags at most, and knows
/// whether that is all.
final class HeadReader extends Reader {

  private final Reader text;
  private int left;
  private int tagsLeft;
  private boolean cut;

  HeadReader(Reader text, int characters, int tags) {
    this.text = text;
    this.left = characters;
    this.tagsLeft = tags;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      cut |= text.read() >= 0;
      return -1;
    }
    int read = text.read(into, offset, Math.min(left, length));
    for (int i = 0; i < read; i++) {
      if (into[offset + i] == '<' && --tagsLeft < 0) {
        cut = true;
        left = 0;
        return i == 0 ? -1 : i;
      }
    }
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
