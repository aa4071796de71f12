package broadsheet.extract.body;

import java.util.List;

/// Tells for each passage how likely it is the story's own, in two rounds: first by itself, then
/// knowing what the first round thought of its neighbours and its boxes.
final class PassageJudge {

  private static final Forest FIRST = Forest.load("first.forest");
  private static final Forest SECOND = Forest.load("second.forest");

  private static final int NEAR = 4;
  private static final double HOPELESS = 0.05;
  private static final double HOPEFUL = 0.3;

  private PassageJudge() {}

  static double[] judge(PageView page) {
    List<Passage> passages = page.layout.passages();
    double[] first = new double[passages.size()];
    Signals[] rows = new Signals[passages.size()];
    for (Passage passage : passages) {
      int n = passage.number();
      rows[n] = new Signals();
      PassageRows.putFirst(page, passage, rows[n]);
      first[n] = FIRST.judge(rows[n].values());
    }
    RoundSignals round = new RoundSignals(page, first);
    double[] second = new double[passages.size()];
    for (Passage passage : passages) {
      int n = passage.number();
      if (isHopeless(first, n)) {
        second[n] = first[n];
      } else {
        round.put(passage, rows[n]);
        second[n] = SECOND.judge(rows[n].values());
      }
    }
    return second;
  }

  /// Far from anything likely, a second look would change nothing.
  private static boolean isHopeless(double[] first, int n) {
    for (int i = Math.max(0, n - NEAR); i <= Math.min(first.length - 1, n + NEAR); i++) {
      if (first[i] > (i == n ? HOPELESS : HOPEFUL)) {
        return false;
      }
    }
    return true;
  }
}
