package broadsheet.extract.body;

import java.util.List;

/// What a first round of judging thought of the passages around one, and of the boxes it is in.
final class RoundSignals {

  private final PageView page;
  private final double[] first;
  private final double[] sum;
  private final double[] mass;
  private final double[] sumOfLook;
  private final int[] countOfLook;
  private double total;
  private int firstSure = Integer.MAX_VALUE;
  private int lastSure = -1;

  RoundSignals(PageView page, double[] first) {
    this.page = page;
    this.first = first;
    List<Box> boxes = page.layout.boxes();
    sumOfLook = new double[page.looks.count()];
    countOfLook = new int[page.looks.count()];
    sum = new double[boxes.size()];
    mass = new double[boxes.size()];
    for (Passage passage : page.layout.passages()) {
      int n = passage.number();
      double chars = page.measures.get(n).chars();
      sum[passage.box().number()] += first[n] * chars;
      mass[passage.box().number()] += chars;
      sumOfLook[page.looks.of(passage)] += first[n];
      countOfLook[page.looks.of(passage)]++;
      total += first[n] * chars;
      if (first[n] > 0.7 && chars > 60) {
        firstSure = Math.min(firstSure, n);
        lastSure = n;
      }
    }
    for (int b = boxes.size() - 1; b > 0; b--) {
      Box parent = boxes.get(b).parent();
      if (parent != null) {
        sum[parent.number()] += sum[b];
        mass[parent.number()] += mass[b];
      }
    }
  }

  void put(Passage passage, Signals to) {
    int n = passage.number();
    to.put("first round", first[n]);
    for (int step = 1; step <= 4; step++) {
      to.put("first round at -", step, n - step < 0 ? 0 : first[n - step]);
      to.put("first round at +", step, n + step >= first.length ? 0 : first[n + step]);
    }
    to.put("first round before", mean(n - 10, n));
    to.put("first round after", mean(n + 1, n + 11));
    Box container = BoxFacts.container(passage);
    Box box = container;
    for (int level = 0; level < 4; level++) {
      int b = box.number();
      to.put("mean in box", level, mass[b] == 0 ? 0 : sum[b] / mass[b]);
      to.put("share in box", level, total == 0 ? 0 : sum[b] / total);
      Box parent = box.parent();
      box = parent == null ? box : parent;
    }
    int look = page.looks.of(passage);
    to.put("mean of its look", sumOfLook[look] / countOfLook[look]);
    to.put("count of its look", Math.min(50, countOfLook[look]));
    to.put("after the first sure one", lastSure < 0 ? -99 : Math.clamp(n - firstSure, -30, 30));
    to.put("before the last sure one", lastSure < 0 ? -99 : Math.clamp(lastSure - n, -30, 30));
    to.put("characters thought of the story", Math.log(1 + total));
    double share = total == 0 ? 1 : total / Math.max(1, mass[0]);
    to.put("share of the page thought of the story", share);
  }

  private double mean(int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int i = Math.max(0, from); i < Math.min(first.length, to); i++) {
      double chars = page.measures.get(i).chars();
      sum += first[i] * chars;
      weight += chars;
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
