package broadsheet.extract.body;

/// What single characters are and what they are used for in running text, of any script; a bit a
/// use. One look in a table answers all that the measures ask of a character.
final class Glyphs {

  static final int STOP = 1;
  static final int ARROW = 2;
  static final int AT = 4;
  static final int BRACKET = 8;
  static final int QUOTE = 16;
  static final int LETTER_OR_DIGIT = 32;
  static final int CAPITAL = 64;

  /// A letter of a script that is written without spaces between words.
  static final int WIDE = 128;

  private static final byte[] USES = new byte[Character.MAX_VALUE + 1];

  static {
    mark(".,;:!?…。、，！？；：،؛؟।", STOP);
    mark("|»›→>•·/", ARROW);
    mark("@#", AT);
    mark("()[]", BRACKET);
    mark("\"“”«»„’‘", QUOTE);
    for (int c = 0; c < USES.length; c++) {
      boolean letter = Character.isLetterOrDigit((char) c);
      USES[c] |=
          (byte)
              ((letter ? LETTER_OR_DIGIT : 0)
                  | (letter && c >= '\u3040' && c < '\ua000' ? WIDE : 0)
                  | (letter && Character.isUpperCase((char) c) ? CAPITAL : 0));
    }
  }

  private Glyphs() {}

  private static void mark(String glyphs, int use) {
    glyphs.chars().forEach(c -> USES[c] |= (byte) use);
  }

  static int uses(char c) {
    return USES[c] & 255;
  }

  /// @return 1 for the uses of a letter or digit of a script with spaces between words, else 0
  static int ofParted(int uses) {
    return (uses / LETTER_OR_DIGIT) & ~(uses / WIDE) & 1;
  }

  static boolean isLetterOrDigit(char c) {
    return (USES[c] & LETTER_OR_DIGIT) != 0;
  }
}
