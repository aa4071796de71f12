package broadsheet.extract.body;

import java.util.List;

/// What stands before and after a passage, and what heading it stands under.
final class NearSignals {

  private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};

  private static final int WINDOW = 8;

  /// Passages; a heading so far above has nothing to say any more.
  private static final int FAR = 40;

  private static final Phrases.Kind[] TOLD_BY_HEADINGS = {
    Phrases.Kind.MORE,
    Phrases.Kind.LETTER,
    Phrases.Kind.COMMENT,
    Phrases.Kind.AUTHOR,
    Phrases.Kind.TAGS
  };

  private NearSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    List<Passage> all = page.layout.passages();
    int n = passage.number();
    for (int step : STEPS) {
      int at = n + step;
      boolean there = at >= 0 && at < all.size();
      Measure m = there ? page.measures.get(at) : null;
      to.put("characters at", step, m == null ? -1 : page.logChars[at]);
      to.put("links at", step, m == null ? -1 : m.linkChars() / (double) m.chars());
      if (Math.abs(step) <= 2) {
        Passage other = there ? all.get(at) : passage;
        to.put("prose at", step, m != null && m.prose() > 0);
        to.put("same element at", step, there && other.box().tag().equals(passage.box().tag()));
        to.put("same parent at", step, there && sibling(other, passage));
        to.put("heading at", step, there && page.isHeading[at]);
        to.put("stock phrase opens at", step, m != null && m.lead() != 0);
      }
    }
    page.sums.put("before", Math.max(0, n - WINDOW), n, to);
    page.sums.put("after", n + 1, Math.min(all.size(), n + 1 + WINDOW), to);
    int over = page.headingOver[n];
    boolean found = over >= 0 && n - over < FAR;
    to.put("since the heading", found ? n - over : FAR);
    Measure heading = found ? page.measures.get(over) : null;
    to.put(
        "stock phrases in the heading", heading == null ? 0 : Integer.bitCount(heading.phrases()));
    for (Phrases.Kind kind : TOLD_BY_HEADINGS) {
      to.put("heading says", kind, heading != null && (heading.phrases() & kind.bit()) != 0);
    }
    to.put(
        "links in the heading",
        heading == null ? 0 : heading.linkChars() / (double) heading.chars());
  }

  private static boolean sibling(Passage one, Passage other) {
    Box a = one.box().parent();
    return a != null && a.equals(other.box().parent());
  }
}
