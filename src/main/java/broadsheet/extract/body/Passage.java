package broadsheet.extract.body;

import broadsheet.news.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A run of text between two block boundaries: most often one paragraph, heading or label.
///
/// @param number its place among the passages of the page, from 0
/// @param text white space folded, never blank; a line break is "\n"
/// @param runs the text cut where its look changes; the first begins at 0
record Passage(int order, int number, Box box, String text, List<Run> runs) implements Part {

  /// @param href the link as written, not resolved
  record Run(int start, Set<Mark> marks, @Nullable String href) {}

  int runEnd(int run) {
    return run + 1 < runs.size() ? runs.get(run + 1).start() : text.length();
  }

  /// How many characters are the text of links.
  int linkLength() {
    int length = 0;
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).href() != null) {
        length += runEnd(i) - runs.get(i).start();
      }
    }
    return length;
  }
}
