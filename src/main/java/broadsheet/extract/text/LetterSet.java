package broadsheet.extract.text;

/// Some of the numbers that so many bits can write, each made of a few letters. It is asked at
/// nearly every letter of a page, and has none of the checks of a [java.util.BitSet].
public final class LetterSet {

  private final long[] places;

  public LetterSet(int bits) {
    places = new long[Math.ceilDiv(1 << bits, Long.SIZE)];
  }

  /// @param letters not negative, and of no more bits
  public void add(int letters) {
    places[letters / Long.SIZE] |= 1L << letters;
  }

  public boolean has(int letters) {
    return (places[letters / Long.SIZE] & 1L << letters) != 0;
  }
}
