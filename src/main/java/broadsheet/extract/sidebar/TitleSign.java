package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One thing that speaks for a line as the title of what follows.
enum TitleSign {
  TEXT(1, 3, "no link"),
  OPEN_TAB(2, 8, "the tab that is open"),
  HEADING(4, 5, "a heading"),
  NAMED(8, 2, "a class that speaks of titles"),
  BOLD(16, 2, "bold"),
  USUAL(32, 4, "usual words");

  private static final TitleSign[] ALL = values();

  /// For each set of signs.
  private static final int[] POINTS =
      IntStream.range(0, 1 << ALL.length).map(TitleSign::sum).toArray();

  private final int bit;
  private final int points;
  private final String words;

  TitleSign(int bit, int points, String words) {
    this.bit = bit;
    this.points = points;
    this.words = words;
  }

  /// Its place in a set of signs, which is a sum of bits.
  int bit() {
    return bit;
  }

  /// How much a set of signs speaks for a title.
  static int points(int signs) {
    return POINTS[signs];
  }

  private static int sum(int signs) {
    int points = 0;
    for (TitleSign sign : ALL) {
      points += (signs & sign.bit) == 0 ? 0 : sign.points;
    }
    return points;
  }

  /// "no link, a heading", for a person.
  static String words(int signs) {
    List<String> words = new ArrayList<>();
    for (TitleSign sign : ALL) {
      if ((signs & sign.bit) != 0) {
        words.add(sign.words);
      }
    }
    return String.join(", ", words);
  }
}
