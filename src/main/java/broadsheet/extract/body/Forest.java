package broadsheet.extract.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/// Gradient-boosted oblivious trees: each tree asks the same few questions of every row, and the
/// answers name one of its leaves. Trained by the bench; the weights are a resource.
final class Forest {

  /// Questions; the depth of a tree is a multiple of it.
  private static final int AT_ONCE = 3;

  private final short[] signals;
  private final float[] thresholds;
  private final float[] leaves;
  private final int depth;
  private final int trees;
  private final int width;

  /// The thresholds as [Rows#ordered] writes them.
  private final int[] cuts;

  Forest(int depth, short[] signals, float[] thresholds, float[] leaves) {
    if (depth % AT_ONCE != 0) {
      throw new IllegalArgumentException("Trees of depth " + depth + " cannot be asked.");
    }
    this.depth = depth;
    this.trees = signals.length / depth;
    this.signals = signals;
    this.thresholds = thresholds;
    this.leaves = leaves;
    cuts = new int[thresholds.length];
    int last = 0;
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = Rows.ordered(thresholds[i]);
      last = Math.max(last, signals[i]);
    }
    width = last + 1;
  }

  static Forest load(String name) {
    try (InputStream in = Objects.requireNonNull(Forest.class.getResourceAsStream(name), name);
        DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      int trees = data.readUnsignedShort();
      int depth = data.readUnsignedByte();
      short[] signals = new short[trees * depth];
      float[] thresholds = new float[trees * depth];
      float[] leaves = new float[trees << depth];
      for (int i = 0; i < signals.length; i++) {
        signals[i] = data.readShort();
        thresholds[i] = data.readFloat();
      }
      for (int i = 0; i < leaves.length; i++) {
        leaves[i] = data.readFloat();
      }
      return new Forest(depth, signals, thresholds, leaves);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void save(DataOutputStream out) throws IOException {
    out.writeShort(trees);
    out.writeByte(depth);
    for (int i = 0; i < signals.length; i++) {
      out.writeShort(signals[i]);
      out.writeFloat(thresholds[i]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  /// How often the trees ask for each signal.
  int[] questions(int signalCount) {
    int[] questions = new int[signalCount];
    for (short signal : signals) {
      questions[signal]++;
    }
    return questions;
  }

  /// Room for the signals that the trees ask for.
  Rows rows() {
    return new Rows(width);
  }

  /// Puts how likely each row is a yes, 0 to 1, where its name says, and empties the rows.
  ///
  /// Question after question, not row by row: the inner loops have no branch and are compiled to
  /// vector instructions.
  void judge(Rows rows, double[] likely) {
    int[] leaf = new int[(rows.count() + 15) & ~15];
    double[] sums = new double[Rows.MOST];
    for (int tree = 0; tree < trees; tree++) {
      Arrays.fill(leaf, 0);
      for (int i = tree * depth; i < (tree + 1) * depth; i += AT_ONCE) {
        ask(i, rows, leaf);
      }
      add(leaf, tree << depth, sums, rows.count());
    }
    for (int row = 0; row < rows.count(); row++) {
      likely[rows.name(row)] = 1 / (1 + Math.exp(-sums[row]));
    }
    rows.clear();
  }

  /// Asks three questions of all rows.
  private void ask(int first, Rows rows, int[] leaf) {
    int[] one = rows.column(signals[first]);
    int[] two = rows.column(signals[first + 1]);
    int[] three = rows.column(signals[first + 2]);
    ask(cuts[first], one, cuts[first + 1], two, cuts[first + 2], three, leaf);
  }

  private static void ask(
      int cut1, int[] one, int cut2, int[] two, int cut3, int[] three, int[] leaf) {
    for (int row = 0; row < leaf.length; row++) {
      int answers =
          (cut1 - one[row]) >>> 31 << 2
              | (cut2 - two[row]) >>> 31 << 1
              | (cut3 - three[row]) >>> 31;
      leaf[row] = leaf[row] << AT_ONCE | answers;
    }
  }

  private void add(int[] leaf, int first, double[] sums, int count) {
    for (int row = 0; row < count; row++) {
      sums[row] += leaves[first + leaf[row]];
    }
  }
}
