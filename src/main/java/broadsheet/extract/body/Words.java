package broadsheet.extract.body;

import broadsheet.extract.text.SmallLetter;

/// The different words of a short text, in any case and order, as hashes: many texts are compared
/// with few, and none of the words is needed again.
final class Words {

  /// Characters; a longer passage is neither a title nor a summary, and has no words here.
  private static final int LONGEST = 300;

  private static final Words NONE = new Words(new int[0], 0);

  /// The different words first, in the order of the text.
  private final int[] words;

  private int count;

  /// The words again, each at the first free place from where its hash says; 0 is a free place. At
  /// least half of the places are.
  private final int[] places;

  private Words(int[] words, int all) {
    this.words = words;
    places = new int[Math.max(1, Integer.highestOneBit(all) * 4)];
    for (int i = 0; i < all; i++) {
      int place = place(words[i]);
      if (places[place] == 0) {
        places[place] = words[i];
        words[count++] = words[i];
      }
    }
  }

  static Words of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    int[] words = new int[text.length() / 2 + 1];
    int all = 0;
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetterOrDigit(c)) {
        hash = (hash + SmallLetter.of(c) + 1) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      } else if (hash != 0) {
        words[all++] = folded(hash);
        hash = 0;
      }
    }
    if (hash != 0) {
      words[all++] = folded(hash);
    }
    return new Words(words, all);
  }

  private static int folded(long hash) {
    return Math.max((int) (hash ^ hash >>> 32) & Integer.MAX_VALUE, 1);
  }

  /// Where a word stands, or would.
  private int place(int word) {
    int last = places.length - 1;
    int place = word & last;
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
