package broadsheet.extract.sidebar;

import java.lang.Character.UnicodeScript;

/// Counts words in any script. Where a script does not part its words, two signs count as one.
final class Words {

  /// What a character of ASCII does: nothing, as an apostrophe, go on with a word, or end it.
  private static final byte[] ASCII = new byte[0x80];

  private static final byte WORD = 1;
  private static final byte GAP = 2;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean gap = Character.isWhitespace(c) || c == '-' || c == '/' || c == '|';
      ASCII[c] = Character.isLetterOrDigit(c) ? WORD : gap ? GAP : 0;
    }
  }

  private Words() {}

  static int count(String text) {
    int words = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      if (c < ASCII.length) {
        byte use = ASCII[c];
        words += use == WORD && !inWord ? 1 : 0;
        inWord = use == WORD || (inWord && use != GAP);
        i++;
        continue;
      }
      c = c < 0x0E00 ? c : text.codePointAt(i);
      i += Character.charCount(c);
      if (unparted(c)) {
        signs++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      }
    }
    return words + (signs + 1) / 2;
  }

  private static boolean unparted(int c) {
    // nearly all that is asked for: signs of punctuation, the common Han characters and Hangul
    if (c < 0x0E00 || (c >= 0x2000 && c < 0x2E80) || (c >= 0xAC00 && c < 0xD7A4)) {
      return false;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
