package broadsheet.extract.body;

/// What single characters are used for in running text, of any script; a bit a use.
final class Glyphs {

  static final int STOP = 1;
  static final int ARROW = 2;
  static final int AT = 4;
  static final int BRACKET = 8;
  static final int QUOTE = 16;

  private static final byte[] USES = new byte[Character.MAX_VALUE + 1];

  static {
    mark(".,;:!?…。、，！？；：،؛؟।", STOP);
    mark("|»›→>•·/", ARROW);
    mark("@#", AT);
    mark("()[]", BRACKET);
    mark("\"“”«»„’‘", QUOTE);
  }

  private Glyphs() {}

  private static void mark(String glyphs, int use) {
    glyphs.chars().forEach(c -> USES[c] |= (byte) use);
  }

  static int uses(char c) {
    return USES[c];
  }

  /// How many characters of `text` are of each use, arrows first, then signs, brackets and quotes;
  /// none counts further than `most`.
  static int[] count(String text, int most) {
    int[] counts = new int[4];
    for (int i = 0; i < text.length(); i++) {
      int uses = USES[text.charAt(i)] >> 1;
      for (int k = 0; uses != 0; k++, uses >>= 1) {
        counts[k] = Math.min(most, counts[k] + (uses & 1));
      }
    }
    return counts;
  }
}
