package broadsheet.extract;

import java.util.Arrays;
import java.util.Locale;

/// What one step of the cut cost on each page: the best of all rounds, since another program that
/// takes the processor can only add.
final class Timings {

  private final double[] ms;

  Timings(int pages) {
    ms = new double[pages];
    Arrays.fill(ms, Double.POSITIVE_INFINITY);
  }

  /// @param nanos since the step began
  void add(int page, long nanos) {
    ms[page] = Math.min(ms[page], nanos / 1e6);
  }

  double mean() {
    return Arrays.stream(ms).average().orElse(0);
  }

  double percentile(double share) {
    double[] sorted = ms.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }

  int slowest() {
    int slowest = 0;
    for (int i = 1; i < ms.length; i++) {
      slowest = ms[i] > ms[slowest] ? i : slowest;
    }
    return slowest;
  }

  /// One row of the table, with the page that took longest.
  String row(String step, Timings parse, String slowest) {
    return String.format(
        Locale.ROOT,
        "%-12s %8.2f %6.2f %8.2f %8.2f %8.2f  %s",
        step,
        mean(),
        mean() / parse.mean(),
        percentile(0.5),
        percentile(0.95),
        ms[slowest()],
        slowest);
  }
}
