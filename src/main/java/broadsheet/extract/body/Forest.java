package broadsheet.extract.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Gradient-boosted oblivious trees: each tree asks the same few questions of every row, and the
/// answers name one of its leaves. Trained by the bench; the weights are a resource.
final class Forest {

  private final short[] signals;
  private final float[] thresholds;
  private final float[] leaves;
  private final int depth;
  private final int trees;

  Forest(int depth, short[] signals, float[] thresholds, float[] leaves) {
    this.depth = depth;
    this.trees = signals.length / depth;
    this.signals = signals;
    this.thresholds = thresholds;
    this.leaves = leaves;
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

  /// @return how likely the row is a yes, 0 to 1
  double judge(float[] row) {
    double sum = 0;
    for (int tree = 0; tree < trees; tree++) {
      int leaf = 0;
      for (int i = tree * depth; i < (tree + 1) * depth; i++) {
        leaf = leaf << 1 | (row[signals[i]] > thresholds[i] ? 1 : 0);
      }
      sum += leaves[(tree << depth) + leaf];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
