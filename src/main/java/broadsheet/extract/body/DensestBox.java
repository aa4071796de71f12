package broadsheet.extract.body;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// The box that holds the most prose, by the rule that Readability made known: each long passage
/// counts for its parent, half for its grandparent, and so on upwards.
final class DensestBox {

  private DensestBox() {}

  static BitSet choose(Layout layout) {
    IdentityHashMap<Box, Double> scores = new IdentityHashMap<>();
    Box best = null;
    double most = 0;
    for (Passage passage : layout.passages()) {
      int prose = passage.text().length() - passage.linkLength();
      if (prose < 60 || passage.linkLength() > prose) {
        continue;
      }
      double share = Math.min(prose, 600);
      int level = 0;
      for (Box box = container(passage); box != null && level < 4; box = box.parent(), level++) {
        double score = scores.merge(box, share / (1 << level), Double::sum);
        if (score > most) {
          most = score;
          best = box;
        }
      }
    }
    BitSet kept = new BitSet();
    for (Passage passage : layout.passages()) {
      int links = passage.linkLength();
      if (best != null
          && isIn(passage.box(), best)
          && links * 2 < passage.text().length()
          && passage.box().within("figcaption") == null
          && !passage.box().tag().equals("h1")) {
        kept.set(passage.number());
      }
    }
    return kept;
  }

  private static @Nullable Box container(Passage passage) {
    Box box = passage.box();
    return box.tag().equals("p") || box.tag().equals("li") ? box.parent() : box;
  }

  private static boolean isIn(@Nullable Box box, Box outer) {
    for (Box at = box; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
