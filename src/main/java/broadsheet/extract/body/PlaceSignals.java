package broadsheet.extract.body;

/// Where a passage stands: on the page, and in the box that holds the most prose.
final class PlaceSignals {

  private PlaceSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    int n = passage.number();
    int all = page.layout.passages().size();
    BoxFacts boxes = page.boxes;
    to.put("place on the page", n / (double) all);
    to.put("passages on the page", Math.min(1000, all));
    to.put("after the headline", page.h1 < 0 ? -99 : Math.clamp(n - page.h1, -40, 60));
    to.put("after the first prose", Math.clamp(n - page.firstProse, -40, 40));
    to.put("before the last prose", Math.clamp(page.lastProse - n, -40, 40));
    double best = boxes.score[page.top.number()];
    Box container = page.container(n);
    to.put("score of its container", best == 0 ? 0 : boxes.score[container.number()] / best);
    Box parent = container.parent();
    to.put("score above it", best == 0 || parent == null ? 0 : boxes.score[parent.number()] / best);
    to.put("in the top box", passage.box().isIn(page.top));
    Box shared = passage.box();
    int up = 0;
    while (shared.parent() != null && !page.holdsTop(shared)) {
      shared = shared.parent();
      up++;
    }
    to.put("levels to a box shared with the top", Math.min(20, up));
    to.put("levels from the top to it", Math.min(20, page.top.depth() - shared.depth()));
    to.put("share of the prose before", page.proseBefore(n));
    boolean first = n == 0 || !page.container(n - 1).equals(container);
    boolean last = n + 1 == all || !page.container(n + 1).equals(container);
    to.put("first of its container", first);
    to.put("last of its container", last);
    page.looks.put(passage, to);
    to.put("share of prose in its look", page.shareOfLook(passage));
    page.illustrations.put(passage, page.measures.get(n).chars(), to);
    put("container", page, container, to);
    if (parent != null) {
      put("above", page, parent, to);
    } else {
      put("above", page, container, to);
    }
    Box branch = passage.box();
    while (branch.parent() != null && branch.depth() > shared.depth() + 1) {
      branch = branch.parent();
    }
    put("branch", page, branch, to);
    to.put("score of the top", best);
    to.put(
        "prose of the page in the top box",
        boxes.proseChars[page.top.number()]
            / (double) Math.max(1, boxes.proseChars[page.layout.root().number()]));
  }

  private static void put(String name, PageView page, Box box, Signals to) {
    BoxFacts boxes = page.boxes;
    int n = box.number();
    int length = Math.max(1, boxes.chars[n]);
    double chars = length;
    to.put("characters of the", name, Logarithms.of(length));
    to.put("links of the", name, boxes.linkChars[n] / chars);
    to.put("prose of the", name, boxes.proseChars[n] / chars);
    to.put("passages of the", name, Math.min(100, boxes.passages[n]));
    to.put("length of the", name, chars / Math.max(1, boxes.passages[n]));
    to.put("stops of the", name, boxes.stops[n] / chars);
  }
}
