package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {

  private static final int TREES = 20;
  private static final int DEPTH = 6;
  private static final int SIGNALS = 5;

  /// Whole numbers and halves of both signs, so that thresholds are often met exactly.
  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, Rows.MOST})
  void judgesRowsTogetherAsItWouldOneByOne(int count) {
    short[] signals = new short[TREES * DEPTH];
    float[] thresholds = new float[TREES * DEPTH];
    float[] leaves = new float[TREES << DEPTH];
    for (int i = 0; i < signals.length; i++) {
      signals[i] = (short) (i < SIGNALS ? i : random.nextInt(SIGNALS));
      thresholds[i] = number();
    }
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = random.nextFloat() - 0.5f;
    }
    Forest forest = new Forest(DEPTH, signals, thresholds, leaves);
    Rows rows = forest.rows();
    double[] expected = new double[count];
    for (int row = 0; row < count; row++) {
      float[] numbers = {number(), number(), number(), number(), number()};
      rows.add(row, numbers);
      double sum = 0;
      for (int tree = 0; tree < TREES; tree++) {
        int leaf = 0;
        for (int i = tree * DEPTH; i < (tree + 1) * DEPTH; i++) {
          leaf = leaf * 2 + (numbers[signals[i]] > thresholds[i] ? 1 : 0);
        }
        sum += leaves[(tree << DEPTH) + leaf];
      }
      expected[row] = 1 / (1 + Math.exp(-sum));
    }
    double[] judged = new double[count];
    forest.judge(rows, judged);
    assertThat(judged).isEqualTo(expected);
    assertThat(rows.count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-99,-98.5", "-0.5,0", "-0.5,0.5", "0,1e-9", "0.3333333,0.33333334", "-2,3e9"})
  void keepsTheOrderOfNumbers(float less, float more) {
    assertThat(Rows.ordered(less) - Rows.ordered(more)).isNegative();
    assertThat(Rows.ordered(more) - Rows.ordered(less)).isPositive();
  }

  @Test
  void takesBothZerosForOne() {
    assertThat(Rows.ordered(-0f)).isEqualTo(Rows.ordered(0f));
  }

  private float number() {
    return (random.nextInt(40) - 20) / 2f;
  }
}
