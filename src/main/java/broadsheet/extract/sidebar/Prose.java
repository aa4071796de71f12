package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;

/// Tells a link inside a sentence from a headline: text runs on before or behind it in its line.
final class Prose {

  private static final int WORDS_BEFORE = 5;
  private static final int WORDS_AFTER = 3;

  private Prose() {}

  /// The same row, with the links inside sentences taken for text.
  static List<Chunk> unlink(List<Chunk> row) {
    List<Chunk> plain = new ArrayList<>(row.size());
    int before = 0;
    for (int i = 0; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      before = chunk.joined() ? before : 0;
      boolean inSentence = before >= WORDS_BEFORE || runsOn(row, i);
      plain.add(chunk.link() != null && inSentence ? chunk.withoutLink() : chunk);
      before += chunk.link() == null || inSentence ? chunk.words() : 0;
    }
    return plain;
  }

  private static boolean runsOn(List<Chunk> row, int i) {
    if (i + 1 >= row.size() || !row.get(i + 1).joined()) {
      return false;
    }
    Chunk after = row.get(i + 1);
    if (after.link() != null || after.linked() || after.text().isEmpty()) {
      return false;
    }
    int first = after.text().codePointAt(0);
    return after.words() >= WORDS_AFTER
        && (Character.isLowerCase(first) || ",.;".indexOf(first) >= 0);
  }
}
