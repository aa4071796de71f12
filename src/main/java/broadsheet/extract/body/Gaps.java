package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Closes small gaps in the story. A subheading or a short answer is doubtful alone, but the story
/// goes on right behind it: where both neighbours are kept, less is asked of it. Captions and stock
/// phrases ("Read also") do stand in the midst of stories, and are asked as much as ever.
final class Gaps {

  /// Passages; what parts the story for longer is something else.
  private static final int LONGEST = 3;

  /// Likely enough, between kept passages.
  private static final double LIKELY = 0.33;

  /// As above, for a listing, which looks like nothing else in a story and is seldom anything else.
  private static final double LIKELY_CODE = 0.1;

  private final PageView page;
  private final double[] judged;

  Gaps(PageView page, double[] judged) {
    this.page = page;
    this.judged = judged;
  }

  void close(BitSet kept) {
    int before = kept.nextSetBit(0);
    while (before >= 0) {
      int after = kept.nextSetBit(before + 1);
      if (after > before + 1) {
        close(kept, before + 1, after);
      }
      before = after;
    }
  }

  /// @param from the gap's first passage
  /// @param end the kept passage behind it
  private void close(BitSet kept, int from, int end) {
    List<Passage> gap = new ArrayList<>(LONGEST);
    for (Passage passage : page.layout.passages().subList(from, end)) {
      if (!Boilerplate.takes(page, passage)) {
        if (gap.size() == LONGEST || !mayBelong(passage)) {
          return;
        }
        gap.add(passage);
      }
    }
    gap.forEach(passage -> kept.set(passage.number()));
  }

  private boolean mayBelong(Passage passage) {
    int n = passage.number();
    if (passage.box().tag().equals("pre")) {
      return judged[n] > LIKELY_CODE;
    }
    return judged[n] > LIKELY
        && page.measures.get(n).phrases() == 0
        && passage.box().within("figcaption") == null;
  }
}
