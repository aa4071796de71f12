package broadsheet.extract.body;

import broadsheet.extract.text.Lexicon;
import java.util.Arrays;

/// The different words of a short text, in any case and order, as hashes: many texts are compared
/// with few, and none of the words is needed again. They are sorted only once a word is shared, for
/// most texts of a page have none in common with its title.
final class Words {

  /// Characters; a longer passage is neither a title nor a summary, and has no words here.
  private static final int LONGEST = 300;

  private static final Words NONE = new Words(new long[0], 0);

  private final long[] hashes;
  private int count;
  private boolean sorted;

  /// A bit for each word, told apart as well as 64 bits can.
  private final long marks;

  private Words(long[] hashes, int count) {
    this.hashes = hashes;
    this.count = count;
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= mark(hashes[i]);
    }
    marks = bits;
  }

  private static long mark(long hash) {
    return 1L << (hash >>> 58);
  }

  static Words of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    long[] found = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        hash = (hash + Lexicon.small(c) + 1) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      } else if (hash != 0) {
        found[count++] = hash;
        hash = 0;
      }
    }
    if (hash != 0) {
      found[count++] = hash;
    }
    return new Words(found, count);
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(hashes, 0, count);
      int different = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || hashes[i] != hashes[different - 1]) {
          hashes[different++] = hashes[i];
        }
      }
      count = different;
      sorted = true;
    }
  }

  private boolean sharesNone(Words other) {
    if ((marks & other.marks) == 0) {
      return true;
    }
    for (int i = 0; i < other.count; i++) {
      long hash = other.hashes[i];
      if ((marks & mark(hash)) != 0 && Arrays.binarySearch(hashes, 0, count, hash) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(Words other) {
    sort();
    if (sharesNone(other)) {
      return 0;
    }
    other.sort();
    int common = 0;
    int there = 0;
    for (int here = 0; here < count; here++) {
      while (there < other.count && other.hashes[there] < hashes[here]) {
        there++;
      }
      common += there < other.count && other.hashes[there] == hashes[here] ? 1 : 0;
    }
    return 2.0 * common / (count + other.count);
  }
}
