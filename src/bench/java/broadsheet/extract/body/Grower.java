package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows a forest by gradient boosting on logistic loss, one oblivious tree after another.
final class Grower {

  private static final int BINS = 64;
  private static final double SHRINK = 0.1;
  private static final double RIDGE = 15;

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
    double[] slope = new double[count];
    double[] bend = new double[count];
    for (int tree = 0; tree < trees; tree++) {
      int size = 0;
      for (int i = 0; i < count; i++) {
        double p = 1 / (1 + Math.exp(-margin[i]));
        slope[i] = weights[i] * (labels[i] - p);
        bend[i] = weights[i] * Math.max(1e-4, p * (1 - p));
        leaf[i] = 0;
        if (random.nextInt(100) < 33) {
          sample[size++] = i;
        }
      }
      for (int level = 0; level < depth; level++) {
        Split best = split(bins, cuts, sample, size, leaf, slope, bend, 1 << level, signals);
        chosen[tree * depth + level] = (short) best.signal;
        thresholds[tree * depth + level] = best.cut;
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

  private record Split(int signal, int bin, float cut, double gain) {}

  private Split split(
      byte[][] bins,
      float[][] cuts,
      int[] sample,
      int size,
      int[] leaf,
      double[] slope,
      double[] bend,
      int leaves,
      int signals) {
    Split best = new Split(0, BINS, Float.MAX_VALUE, -1);
    double[] slopes = new double[leaves * BINS];
    double[] bends = new double[leaves * BINS];
    for (int s = 0; s < signals; s++) {
      if (cuts[s].length == 0 || random.nextInt(100) >= 35) {
        continue;
      }
      Arrays.fill(slopes, 0);
      Arrays.fill(bends, 0);
      byte[] column = bins[s];
      for (int k = 0; k < size; k++) {
        int i = sample[k];
        int at = leaf[i] * BINS + column[i];
        slopes[at] += slope[i];
        bends[at] += bend[i];
      }
      double[] gains = new double[cuts[s].length];
      for (int l = 0; l < leaves; l++) {
        double allSlope = 0;
        double allBend = 0;
        for (int b = 0; b < BINS; b++) {
          allSlope += slopes[l * BINS + b];
          allBend += bends[l * BINS + b];
        }
        double left = 0;
        double leftBend = 0;
        for (int b = 0; b < gains.length; b++) {
          left += slopes[l * BINS + b];
          leftBend += bends[l * BINS + b];
          gains[b] +=
              left * left / (leftBend + RIDGE)
                  + (allSlope - left) * (allSlope - left) / (allBend - leftBend + RIDGE);
        }
      }
      for (int b = 0; b < gains.length; b++) {
        if (gains[b] > best.gain) {
          best = new Split(s, b, cuts[s][b], gains[b]);
        }
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
