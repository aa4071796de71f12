package broadsheet.ui.article;

import java.util.List;
import java.util.Optional;

/// What was found in an article, in reading order.
///
/// @param current index of the one that the reader is at; -1 if nothing was found
record Found(List<Hit> hits, int current) {

  static final Found NOTHING = new Found(List.of(), -1);

  /// @param paragraph index of the paragraph of the page
  /// @param part which of the paragraph's texts: a table has one for each field
  /// @param range where in that text
  record Hit(int paragraph, int part, Folded.Range range) {}

  Found {
    hits = List.copyOf(hits);
  }

  static Found first(List<Hit> hits) {
    return hits.isEmpty() ? NOTHING : new Found(hits, 0);
  }

  Optional<Hit> here() {
    return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
  }

  /// The reader goes on by `steps`, round at the ends.
  Found moved(int steps) {
    return hits.isEmpty() ? this : new Found(hits, Math.floorMod(current + steps, hits.size()));
  }
}
