package broadsheet.extract.body;

import java.util.List;

/// Tells for each passage how likely it is the story's own, in two rounds: first by itself, then
/// knowing what the first round thought of its neighbours and its boxes.
final class PassageJudge {

  private static final Forest FIRST = Forest.load("first.forest");
  private static final Forest SECOND = Forest.load("second.forest");

  private PassageJudge() {}

  static double[] judge(PageView page) {
    List<Passage> passages = page.layout.passages();
    double[] first = new double[passages.size()];
    float[][] rows = new float[passages.size()][];
    for (Passage passage : passages) {
      rows[passage.number()] = PassageRows.first(page, passage, new Signals());
      first[passage.number()] = FIRST.judge(rows[passage.number()]);
    }
    RoundSignals round = new RoundSignals(page, first);
    double[] second = new double[passages.size()];
    for (Passage passage : passages) {
      Signals signals = new Signals();
      round.put(passage, signals);
      second[passage.number()] =
          SECOND.judge(PassageRows.join(rows[passage.number()], signals.row()));
    }
    return second;
  }
}
