package broadsheet.extract.body;

/// Tells for each passage how likely it is the story's own.
///
/// What the neighbours are thought to be is reckoned, not learned: a second forest that knew it was
/// no better on unseen sites.
final class PassageJudge {

  private static final Forest FOREST = Forest.load("passages.forest");

  private PassageJudge() {}

  static double[] judge(PageView page) {
    return judge(page, FOREST);
  }

  static double[] judge(PageView page, Forest forest) {
    double[] judged = new double[page.layout.passages().size()];
    Signals row = new Signals();
    Rows rows = forest.rows();
    for (Passage passage : page.layout.passages()) {
      if (!Boilerplate.isElsewhere(page, passage)) {
        row.clear();
        PassageRows.put(page, passage, row);
        rows.add(passage.number(), row.values());
        if (rows.isFull()) {
          forest.judge(rows, judged);
        }
      }
    }
    forest.judge(rows, judged);
    Continuity.mend(page, judged);
    return judged;
  }
}
