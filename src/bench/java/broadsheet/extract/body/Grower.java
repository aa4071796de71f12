package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows a forest by gradient boosting on logistic loss, one oblivious tree after another.
///
/// Each question is the best of a few dozen drawn by lot, signal and threshold both: the passages
/// of one page are much alike, and a grower that looks for the very best threshold learns the pages
/// by heart. Held against unseen sites that is worth more than any other setting.
final class Grower {

  private static final int BINS = 64;

  /// The share of what a tree has learned that is believed.
  private static final double SHRINK = 0.1;

  /// Keeps leaves of few passages near zero.
  private static final double RIDGE = 40;

  /// Of a hundred passages so many are asked which question is best.
  private static final int SAMPLED = 40;

  /// Of a hundred signals so many are drawn for each question.
  private static final int DRAWN = 18;

  private final int depth;
  private final int trees;
  private final Random random = new Random(7);

  Grower(int depth, int trees) {
    this.depth = depth;
    this.trees = trees;
  }

  Forest grow(float[][] rows, int[] labels, double[] weights) {
    int count = rows.length;
    int signals = rows[0].length;
    float[][] cuts = new float[signals][];
    byte[][] bins = new byte[signals][count];
    for (int s = 0; s < signals; s++) {
      cuts[s] = cuts(rows, s);
      for (int i = 0; i < count; i++) {
        bins[s][i] = (byte) bin(cuts[s], rows[i][s]);
      }
    }
    short[] chosen = new short[trees * depth];
    float[] thresholds = new float[trees * depth];
    float[] leaves = new float[trees << depth];
    double[] margin = new double[count];
    int[] sample = new int[count];
    int[] leaf = new int[count];
    float[] slope = new float[count];
    float[] bend = new float[count];
    for (int tree = 0; tree < trees; tree++) {
      int size = 0;
      for (int i = 0; i < count; i++) {
        double p = 1 / (1 + Math.exp(-margin[i]));
        slope[i] = (float) (weights[i] * (labels[i] - p));
        bend[i] = (float) (weights[i] * Math.max(1e-4, p * (1 - p)));
        leaf[i] = 0;
        if (random.nextInt(100) < SAMPLED) {
          sample[size++] = i;
        }
      }
      for (int level = 0; level < depth; level++) {
        Split best = split(bins, cuts, Arrays.copyOf(sample, size), leaf, slope, bend, 1 << level);
        chosen[tree * depth + level] = (short) best.signal;
        thresholds[tree * depth + level] = cuts[best.signal][best.bin];
        for (int i = 0; i < count; i++) {
          leaf[i] = leaf[i] << 1 | ((bins[best.signal][i] & 255) > best.bin ? 1 : 0);
        }
      }
      double[] slopes = new double[1 << depth];
      double[] bends = new double[1 << depth];
      for (int i = 0; i < count; i++) {
        slopes[leaf[i]] += slope[i];
        bends[leaf[i]] += bend[i];
      }
      for (int l = 0; l < slopes.length; l++) {
        leaves[(tree << depth) + l] = (float) (SHRINK * slopes[l] / (bends[l] + RIDGE));
      }
      for (int i = 0; i < count; i++) {
        margin[i] += leaves[(tree << depth) + leaf[i]];
      }
    }
    return new Forest(depth, chosen, thresholds, leaves);
  }

  private record Split(int signal, int bin, double gain) {}

  private Split split(
      byte[][] bins,
      float[][] cuts,
      int[] sample,
      int[] leaf,
      float[] slope,
      float[] bend,
      int leaves) {
    Split best = new Split(0, 0, -1);
    double[] slopes = new double[leaves];
    double[] bends = new double[leaves];
    for (int i : sample) {
      slopes[leaf[i]] += slope[i];
      bends[leaf[i]] += bend[i];
    }
    for (int s = 0; s < bins.length; s++) {
      if (cuts[s].length == 0 || random.nextInt(100) >= DRAWN) {
        continue;
      }
      int bin = random.nextInt(cuts[s].length);
      byte[] column = bins[s];
      double[] low = new double[leaves];
      double[] lowBends = new double[leaves];
      for (int i : sample) {
        if ((column[i] & 255) <= bin) {
          low[leaf[i]] += slope[i];
          lowBends[leaf[i]] += bend[i];
        }
      }
      double gain = 0;
      for (int l = 0; l < leaves; l++) {
        double high = slopes[l] - low[l];
        gain +=
            low[l] * low[l] / (lowBends[l] + RIDGE)
                + high * high / (bends[l] - lowBends[l] + RIDGE);
      }
      if (gain > best.gain) {
        best = new Split(s, bin, gain);
      }
    }
    return best;
  }

  /// At most 63 thresholds; a value above the k-th falls in bin k + 1 or higher.
  private float[] cuts(float[][] rows, int signal) {
    Random pick = new Random(3);
    float[] values = new float[Math.min(rows.length, 20_000)];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[rows.length <= 20_000 ? i : pick.nextInt(rows.length)][signal];
    }
    Arrays.sort(values);
    List<Float> cuts = new ArrayList<>();
    float[] distinct = new float[values.length];
    int kinds = 0;
    for (float value : values) {
      if (kinds == 0 || value != distinct[kinds - 1]) {
        distinct[kinds++] = value;
      }
    }
    if (kinds <= BINS) {
      for (int i = 0; i + 1 < kinds; i++) {
        cuts.add((distinct[i] + distinct[i + 1]) / 2);
      }
    } else {
      for (int b = 1; b < BINS; b++) {
        float value = values[(int) ((long) b * values.length / BINS)];
        if ((cuts.isEmpty() || value > cuts.getLast()) && value < values[values.length - 1]) {
          cuts.add(value);
        }
      }
    }
    float[] result = new float[cuts.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = cuts.get(i);
    }
    return result;
  }

  private static int bin(float[] cuts, float value) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (value > cuts[mid]) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
