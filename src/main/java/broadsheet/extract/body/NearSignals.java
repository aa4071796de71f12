package broadsheet.extract.body;

import java.util.List;

/// What stands before and after a passage, and what heading it stands under.
final class NearSignals {

  private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};

  private NearSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    List<Passage> all = page.layout.passages();
    int n = passage.number();
    for (int step : STEPS) {
      int at = n + step;
      boolean there = at >= 0 && at < all.size();
      Measure m = there ? page.measures.get(at) : null;
      to.put("characters at", step, m == null ? -1 : Math.log(m.chars()));
      to.put("links at", step, m == null ? -1 : m.linkChars() / (double) m.chars());
      if (Math.abs(step) <= 2) {
        Passage other = there ? all.get(at) : passage;
        to.put("prose at", step, m != null && m.prose() > 0);
        to.put("same element at", step, there && other.box().tag().equals(passage.box().tag()));
        to.put("same parent at", step, there && sibling(other, passage));
        to.put("heading at", step, there && MarkupSignals.isHeading(other.box().tag()));
      }
    }
    window("before", page, Math.max(0, n - 8), n, to);
    window("after", page, n + 1, Math.min(all.size(), n + 9), to);
    int over = n - 1;
    while (over >= 0 && n - over < 40 && !MarkupSignals.isHeading(all.get(over).box().tag())) {
      over--;
    }
    boolean found = over >= 0 && n - over < 40;
    to.put("since the heading", found ? n - over : 40);
    Measure heading = found ? page.measures.get(over) : null;
    to.put(
        "stock phrases in the heading", heading == null ? 0 : Integer.bitCount(heading.phrases()));
    to.put("heading says more", heading == null ? 0 : heading.phrases() & 1);
    to.put(
        "links in the heading",
        heading == null ? 0 : heading.linkChars() / (double) heading.chars());
  }

  private static boolean sibling(Passage one, Passage other) {
    Box a = one.box().parent();
    return a != null && a.equals(other.box().parent());
  }

  private static void window(String name, PageView page, int from, int to, Signals signals) {
    int chars = 1;
    int links = 0;
    int prose = 0;
    int stock = 0;
    for (int i = from; i < to; i++) {
      Measure m = page.measures.get(i);
      chars += m.chars();
      links += m.linkChars();
      prose += m.prose();
      stock += m.lead() == 0 ? 0 : 1;
    }
    signals.put("characters", name, Math.log(chars));
    signals.put("links", name, links / (double) chars);
    signals.put("prose", name, prose / (double) chars);
    signals.put("stock phrases", name, stock);
  }
}
