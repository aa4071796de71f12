package broadsheet.extract.body;

import java.util.Arrays;

/// Judges passages once more by those around them: a story is a few long runs of passages, so one
/// that is doubtful alone is likelier among likely ones, and less likely among others.
///
/// This is the forward-backward algorithm over a chain with two states, told in odds. It is only
/// half believed: captions and stock phrases do stand in the midst of stories and are not raised,
/// and what stands over the first prose may be a summary and is not lowered.
final class Continuity {

  /// Odds that the next passage is of the same kind as this one. The passages of one page are
  /// anything but independent: with what could be counted, the forest would be overruled.
  private static final double STAYS = Math.exp(0.5);

  /// Odds beyond which nothing changes.
  private static final double SURE = Math.exp(9);

  private static final int FIGURE = BoxFacts.tags().indexOf("figure");

  private final PageView page;
  private final double[] odds;

  private Continuity(PageView page, double[] judged) {
    this.page = page;
    this.odds = new double[judged.length];
    for (int n = 0; n < odds.length; n++) {
      odds[n] = Math.clamp(judged[n] / (1 - judged[n]), 1 / SURE, SURE);
    }
  }

  /// Changes `judged`, how likely each passage of `page` is alone.
  static void mend(PageView page, double[] judged) {
    new Continuity(page, judged).mend(judged);
  }

  private void mend(double[] judged) {
    int count = judged.length;
    double[] fromBelow = new double[count];
    Arrays.fill(fromBelow, 1);
    for (int n = count - 2; n >= 0; n--) {
      fromBelow[n] = passedOn(fromBelow[n + 1] * odds[n + 1]);
    }
    double fromAbove = 1;
    for (int n = 0; n < count; n++) {
      double change = fromAbove * fromBelow[n];
      if (judged[n] > 0 && (change > 1 ? mayBeRaised(n) : n >= page.firstProse)) {
        double changed = odds[n] * change;
        judged[n] = changed / (1 + changed);
      }
      fromAbove = passedOn(fromAbove * odds[n]);
    }
  }

  /// What the odds of one passage say of the next.
  private static double passedOn(double odds) {
    return (odds * STAYS + 1) / (odds + STAYS);
  }

  /// Text without stock phrases, not at a picture and not mostly links.
  private boolean mayBeRaised(int n) {
    Box box = page.layout.passages().get(n).box();
    Measure measure = page.measures.get(n);
    return measure.phrases() == 0
        && measure.linkChars() * 2 < measure.chars()
        && !page.illustrations.isAtPicture(n)
        && !page.boxes.isWithin(box, FIGURE)
        && !page.boxes.hidden[box.number()];
  }
}
