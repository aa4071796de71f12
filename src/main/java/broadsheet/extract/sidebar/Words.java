package broadsheet.extract.sidebar;

import java.lang.Character.UnicodeScript;

/// Counts words in any script. Where a script does not part its words, two signs count as one.
final class Words {

  private Words() {}

  static int count(String text) {
    int words = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      c = c < 0x0E00 ? c : text.codePointAt(i);
      i += Character.charCount(c);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (c == ' ') {
        inWord = false;
      } else if (unparted(c)) {
        signs++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c) || c == '-' || c == '/' || c == '|') {
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
