package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.util.List;

/// The commonest characters outside ASCII of one language, and an encoding it is written in.
record Alphabet(Charset charset, String letters) {

  private static final int UNREADABLE = -5;

  static List<Alphabet> all() {
    return Resource.lines(Alphabet.class, "letters.txt").stream().map(Alphabet::of).toList();
  }

  private static Alphabet of(String line) {
    int space = line.indexOf(' ');
    return new Alphabet(Charset.forName(line.substring(0, space)), line.substring(space + 1));
  }

  /// @return the share of the characters outside ASCII that this language uses, less the unreadable
  double share(byte[] sample) {
    String text = new String(sample, charset);
    int all = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        points += CharsetGuess.unreadable(c) ? UNREADABLE : likely(text, i) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) points / all;
  }

  /// An accented Latin letter stands among plain ones, a letter of any other script among its own.
  private boolean likely(String text, int at) {
    char c = text.charAt(at);
    if (letters.indexOf(c) < 0) {
      return false;
    }
    if (!Character.isLetter(c)) {
      return true;
    }
    boolean latin = c < 0x250;
    boolean before = foreign(text, at - 1);
    boolean after = foreign(text, at + 1);
    return latin ? !(before && after) : before || after;
  }

  private static boolean foreign(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) >= 0x80
        && Character.isLetter(text.charAt(at));
  }
}
