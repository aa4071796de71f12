package broadsheet.extract.body;

import broadsheet.extract.text.SmallLetter;

/// The different words of a short text, in any case and order, as hashes: many texts are compared
/// with few, and none of the words is needed again.
final class Words {

  /// Characters; a longer passage is neither a title nor a summary, and has no words here.
  private static final int LONGEST = 300;

  private final long[] words;
  private int count;

  /// The words again, each at the first free place from where its hash says; 0 is a free place. At
  /// least half of the places are.
  private final long[] places;

  private Words(int most) {
    words = new long[most];
    places = new long[Integer.highestOneBit(most) * 4];
  }

  static Words of(String text) {
    if (text.length() > LONGEST) {
      return new Words(0);
    }
    Words words = new Words(text.length() / 2 + 1);
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        hash = (hash + SmallLetter.of(c) + 1) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      } else if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
    }
    if (hash != 0) {
      words.add(hash);
    }
    return words;
  }

  private void add(long word) {
    int place = place(word);
    if (places[place] == 0) {
      places[place] = word;
      words[count++] = word;
    }
  }

  /// Where a word stands, or would.
  private int place(long word) {
    int last = places.length - 1;
    int place = (int) word & last;
    while (places[place] != 0 && places[place] != word) {
      place = (place + 1) & last;
    }
    return place;
  }

  /// The share of words in common: 0 for none, 1 for the same words.
  double likeness(Words other) {
    if (count == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0; i < other.count; i++) {
      common += places[place(other.words[i])] == 0 ? 0 : 1;
    }
    return 2.0 * common / (count + other.count);
  }
}
