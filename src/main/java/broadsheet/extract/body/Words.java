package broadsheet.extract.body;

import java.util.Arrays;

/// The different words of a short text, in any case and order, as sorted hashes: many texts are
/// compared with few, and none of the words is needed again.
final class Words {

  /// Characters; a longer passage is neither a title nor a summary, and has no words here.
  private static final int LONGEST = 300;

  private static final Words NONE = new Words(new long[0], 0);

  private final long[] hashes;
  private final int count;

  private Words(long[] hashes, int count) {
    this.hashes = hashes;
    this.count = count;
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
        hash = (hash + Character.toLowerCase(c) + 1) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      } else if (hash != 0) {
        found[count++] = hash;
        hash = 0;
      }
    }
    if (hash != 0) {
      found[count++] = hash;
    }
    Arrays.sort(found, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[different - 1]) {
        found[different++] = found[i];
      }
    }
    return new Words(found, different);
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(Words other) {
    if (count == 0 || other.count == 0) {
      return 0;
    }
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
