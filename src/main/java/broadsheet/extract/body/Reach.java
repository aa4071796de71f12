package broadsheet.extract.body;

import broadsheet.news.Access;
import java.util.BitSet;

/// Tells how much of the story the page gave us.
final class Reach {

  /// Characters; what stands before a paywall is seldom longer, a whole story seldom shorter.
  private static final int TEASER = 1_800;

  /// Characters; a longer text that ends in an ellipsis has only a writer who trails off.
  private static final int CUT = 1_200;

  /// Passages; so few left out at the end of what was read do not say that the story ended there.
  private static final int NEAR_THE_END = 100;

  private Reach() {}

  /// @param declared true if the page itself says that the rest is for subscribers
  static Access of(PageView page, BitSet kept, boolean declared) {
    int chars = page.chars(kept);
    if (declared || (chars < TEASER && standsAtAGate(page, kept))) {
      return Access.PAYWALLED;
    }
    boolean cut = trailsOff(page.layout.passages().get(kept.length() - 1).text());
    int most = LayoutReader.MOST_PASSAGES;
    boolean tooLong = page.measures.size() >= most && kept.length() > most - NEAR_THE_END;
    return tooLong || (cut && chars < CUT) ? Access.TRUNCATED : Access.WHOLE;
  }

  /// Whether a text ends in an ellipsis: it is the beginning of more.
  static boolean trailsOff(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  /// A passage soon after the story's last words asks to log in, in a box that calls itself a gate.
  private static boolean standsAtAGate(PageView page, BitSet kept) {
    int gate = ClassWords.groups().indexOf("gate");
    int account = Phrases.Kind.ACCOUNT.bit();
    int from = kept.length();
    int to = Math.min(page.measures.size(), from + 12);
    for (int n = from; n < to; n++) {
      Box box = page.layout.passages().get(n).box();
      boolean asks = (page.measures.get(n).phrases() & account) != 0;
      if (asks && page.boxes.groupLevel(box, gate) < 5 && !page.boxes.hidden[box.number()]) {
        return true;
      }
    }
    return false;
  }
}
