package broadsheet.extract.body;

/// A few rows of signals, ready to be judged together: the forest asks each of its questions of all
/// of them at once, which a processor answers eight or more at a time.
///
/// For that, the numbers stand signal by signal, and as integers in the same order: their
/// difference is below zero where a threshold is passed, without a jump.
final class Rows {

  /// Rows; so many signals of theirs stay in the nearest cache.
  static final int MOST = 64;

  private final int[][] columns;
  private final int[] names = new int[MOST];
  private final int width;
  private int count;

  /// @param width signals a row
  Rows(int width) {
    this.width = width;
    this.columns = new int[width][MOST];
  }

  /// @param name where the answer for this row belongs
  void add(int name, float[] row) {
    for (int signal = 0; signal < width; signal++) {
      columns[signal][count] = ordered(row[signal]);
    }
    names[count++] = name;
  }

  int count() {
    return count;
  }

  boolean isFull() {
    return count == MOST;
  }

  void clear() {
    count = 0;
  }

  int name(int row) {
    return names[row];
  }

  /// One signal of all rows; what stands after the last row is of no meaning.
  int[] column(int signal) {
    return columns[signal];
  }

  /// An integer for each number, in the same order. Any two may be subtracted: those below zero are
  /// given less room, which is enough for whole numbers and halves to -10,000, and no signal has
  /// others there.
  static int ordered(float number) {
    int bits = Float.floatToRawIntBits(number + 0f);
    return bits >= 0 ? bits : -((bits & Integer.MAX_VALUE) >>> 8);
  }
}
