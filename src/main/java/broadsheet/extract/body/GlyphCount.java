package broadsheet.extract.body;

/// What the glyphs of one text are used for, and its words.
///
/// No processor foresees where a word ends, and a wrong guess costs more than many letters: so
/// nothing is branched on that, and all uses are added up at once, a byte of a sum for each.
final class GlyphCount {

  /// Characters; a byte counts no further.
  private static final int AT_ONCE = 255;

  /// For each set of uses a one in the byte of each.
  private static final long[] ONES = new long[1 << Byte.SIZE];

  static {
    for (int uses = 0; uses < ONES.length; uses++) {
      for (int use = 0; use < Byte.SIZE; use++) {
        ONES[uses] |= (long) ((uses >>> use) & 1) << (use * Byte.SIZE);
      }
    }
  }

  private final int[] counts = new int[Byte.SIZE];

  /// Decimal digits.
  private int digits;

  /// Runs of letters, in scripts with spaces between words.
  private int runs;

  private int breaks;

  GlyphCount(String text) {
    int before = 0;
    for (int from = 0; from < text.length(); from += AT_ONCE) {
      int end = Math.min(text.length(), from + AT_ONCE);
      long sums = 0;
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        int uses = Glyphs.uses(c);
        int letter = Glyphs.ofParted(uses);
        sums += ONES[uses];
        runs += letter & ~before;
        digits += c >= '0' && c <= '9' ? 1 : 0;
        breaks += c == '\n' ? 1 : 0;
        before = letter;
      }
      add(sums);
    }
  }

  private void add(long sums) {
    for (int use = 0; use < counts.length; use++) {
      counts[use] += (int) (sums >>> (use * Byte.SIZE)) & 255;
    }
  }

  /// How many glyphs have a use.
  int of(int use) {
    return counts[Integer.numberOfTrailingZeros(use)];
  }

  /// For scripts without spaces two characters count as one word.
  int words() {
    return runs + of(Glyphs.WIDE) / 2;
  }

  int digits() {
    return digits;
  }

  /// Lines ended.
  int breaks() {
    return breaks;
  }
}
