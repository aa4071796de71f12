package broadsheet.extract.feed;

import java.io.IOException;
import java.io.Reader;

/// A text of any length, of which the next few characters can be looked at before they are taken.
final class ReadAhead {

  private static final int MOST = 4_096;

  private final Reader source;
  private final char[] window = new char[MOST];
  private int at;
  private int end;
  private boolean ended;

  ReadAhead(Reader source) {
    this.source = source;
  }

  /// Reads on if fewer characters than this can be looked at.
  ///
  /// @param wanted at most 4,095
  /// @return how many can be looked at; fewer than wanted only before the text's end
  int see(int wanted) throws IOException {
    if (end - at < wanted && !ended) {
      fill();
    }
    return end - at;
  }

  private void fill() throws IOException {
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    while (!ended && end < MOST - 1) {
      int count = source.read(window, end, MOST - end);
      ended = count < 0;
      end += Math.max(0, count);
    }
  }

  int seen() {
    return end - at;
  }

  /// @param ahead less than [#seen]
  char charAt(int ahead) {
    return window[at + ahead];
  }

  String text(int from, int to) {
    return new String(window, at + from, to - from);
  }

  /// @param text in capitals; the document may write it otherwise
  boolean startsWith(int ahead, String text) {
    if (end - at - ahead < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.toUpperCase(window[at + ahead + i]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void skip(int count) {
    at += count;
  }

  void take(int count, char[] into, int offset) {
    System.arraycopy(window, at, into, offset, count);
    at += count;
  }
}
