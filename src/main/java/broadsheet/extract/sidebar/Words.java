package broadsheet.extract.sidebar;

import java.lang.Character.UnicodeScript;

/// Counts words in any script. Where a script does not part its words, two signs of Chinese and
/// Japanese count as one, and four of the scripts of South-East Asia, which write vowels and tones.
final class Words {

  /// What a character of ASCII does: [#GAP] ends a word; [#JOINT], an apostrophe for one, goes on
  /// with a word but opens none; [#LETTER] does both.
  private static final byte[] ASCII = new byte[0x80];

  private static final byte GAP = 0b00;
  private static final byte JOINT = 0b10;
  private static final byte LETTER = 0b11;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean gap = Character.isWhitespace(c) || c == '-' || c == '/' || c == '|';
      ASCII[c] = Character.isLetterOrDigit(c) ? LETTER : gap ? GAP : JOINT;
    }
  }

  private Words() {}

  static int count(String text) {
    int words = 0;
    int quarters = 0;
    int inWord = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      if (c < ASCII.length) {
        // without a jump: no processor can foresee where a word ends
        int use = ASCII[c];
        int before = inWord;
        inWord = (before | use) & use >> 1;
        words += inWord & ~before;
        i++;
        continue;
      }
      c = c < 0x0E00 ? c : text.codePointAt(i);
      i += Character.charCount(c);
      if (unparted(c)) {
        quarters += quarters(c);
        inWord = 0;
      } else if (Character.isLetterOrDigit(c)) {
        words += 1 - inWord;
        inWord = 1;
      } else if (Character.isWhitespace(c)) {
        inWord = 0;
      }
    }
    return words + (quarters + 3) / 4;
  }

  /// As many as the signs of such scripts alone make.
  static int unparted(String text) {
    return text.codePoints().filter(Words::unparted).map(Words::quarters).sum() / 4;
  }

  /// What a sign of such a script is of a word.
  private static int quarters(int sign) {
    return sign < 0x2E80 ? 1 : 2;
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
