package broadsheet.extract.body;

import java.util.BitSet;

/// Which passages are the story's own, step by step: each step mends the one before it.
///
/// @param likely those that are likelier than not
/// @param own without what never is the story's
/// @param closed with what stands in its small gaps
/// @param kept with what belongs to it, and without remnants
record Choice(BitSet likely, BitSet own, BitSet closed, BitSet kept) {

  private static final double SURE = 0.5;

  /// @param judged how likely each passage is the story's own
  static Choice of(PageView page, double[] judged) {
    BitSet kept = new BitSet();
    for (int n = 0; n < judged.length; n++) {
      kept.set(n, judged[n] > SURE);
    }
    BitSet likely = copy(kept);
    Boilerplate.remove(page, kept);
    BitSet own = copy(kept);
    new Gaps(page, judged).close(kept);
    BitSet closed = copy(kept);
    new Together(page, judged).mend(kept);
    return new Choice(likely, own, closed, kept);
  }

  private static BitSet copy(BitSet passages) {
    return (BitSet) passages.clone();
  }
}
