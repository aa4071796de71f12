package broadsheet.extract.body;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What belongs together is kept together: a quote with the name of who said it, all the cells of a
/// table. Judged one by one, its short parts would be lost.
final class Together {

  /// Of a table's passages as many may be unlikely alone.
  private static final double SHARE = 0.5;

  /// Likely enough, for a table that stands between kept passages.
  private static final double BETWEEN = 0.15;

  private static final int QUOTE = BoxFacts.tags().indexOf("blockquote");
  private static final int TABLE = BoxFacts.tags().indexOf("table");

  private final PageView page;
  private final double[] judged;

  Together(PageView page, double[] judged) {
    this.page = page;
    this.judged = judged;
  }

  /// Adds to `kept` what belongs to it, and takes away what is only a remnant.
  void mend(BitSet kept) {
    List<Passage> passages = page.layout.passages();
    for (int from = 0; from < passages.size(); from++) {
      Box whole = whole(passages.get(from).box());
      if (whole != null) {
        int to = from + 1;
        while (to < passages.size() && passages.get(to).box().isIn(whole)) {
          to++;
        }
        mend(whole.tag().equals("table"), kept, from, to);
        from = to - 1;
      }
    }
  }

  private void mend(boolean table, BitSet kept, int from, int to) {
    double all = 0;
    double sure = 0;
    double likely = 0;
    for (int n = from; n < to; n++) {
      int chars = page.measures.get(n).chars();
      all += chars;
      sure += kept.get(n) ? chars : 0;
      likely += judged[n] * chars;
    }
    boolean between = from > 0 && kept.get(from - 1) && kept.get(to);
    if (sure >= SHARE * all || (table && between && likely >= BETWEEN * all)) {
      for (int n = from; n < to; n++) {
        if (!Boilerplate.isElsewhere(page, page.layout.passages().get(n))) {
          kept.set(n);
        }
      }
    } else if (table) {
      kept.clear(from, to);
    }
  }

  /// The quote or the table of data that `box` stands in, if it does.
  private @Nullable Box whole(Box box) {
    if (page.boxes.isWithin(box, QUOTE)) {
      return box.within("blockquote");
    }
    if (!page.boxes.isWithin(box, TABLE)) {
      return null;
    }
    Box cell = box.within("td");
    Box head = cell == null ? box.within("th") : cell;
    Box table = head == null ? null : head.within("table");
    boolean layout =
        table == null
            || (!hasHeads(table)
                && (page.holdsTop(table) || page.boxes.proseChars[table.number()] > 0));
    return layout ? null : table;
  }

  /// A row of heads: no table that only lays out a page has one.
  private static boolean hasHeads(Box box) {
    int heads = 0;
    for (Part part : box.parts()) {
      if (part instanceof Box inner) {
        switch (inner.tag()) {
          case "th" -> heads++;
          case "tr", "thead", "tbody" -> {
            return hasHeads(inner);
          }
          default -> {}
        }
      }
    }
    return heads > 1;
  }
}
