package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;

/// Tells a link inside a sentence from a headline: text of some length runs on beside it in its
/// line.
final class Prose {

  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER = 3;

  private Prose() {}

  /// The same row, with the links inside sentences taken for text.
  static List<Chunk> unlink(List<Chunk> row) {
    List<Chunk> plain = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      plain.add(
          chunk.link() != null && (follows(row, i) || runsOn(row, i))
              ? chunk.withoutLink()
              : chunk);
    }
    return plain;
  }

  private static boolean follows(List<Chunk> row, int i) {
    if (!row.get(i).joined() || i == 0) {
      return false;
    }
    Chunk before = row.get(i - 1);
    return before.link() == null && !before.linked() && Words.count(before.text()) >= WORDS_BEFORE;
  }

  private static boolean runsOn(List<Chunk> row, int i) {
    if (i + 1 >= row.size() || !row.get(i + 1).joined()) {
      return false;
    }
    Chunk after = row.get(i + 1);
    return after.link() == null
        && !after.linked()
        && Words.count(after.text()) >= WORDS_AFTER
        && (Character.isLowerCase(after.text().codePointAt(0)) || after.text().charAt(0) == ',');
  }
}
