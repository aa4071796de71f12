package broadsheet.extract.sidebar;

import broadsheet.extract.metadata.RightsLine;
import java.util.Arrays;
import java.util.List;

/// Where the text of the page's own story runs: its long paragraphs. A list between two of them is
/// most often part of the story.
final class Story {

  private static final int PARAGRAPH_WORDS = 20;
  private static final int LEVELS = 3;

  private final PageMap map;
  private final ChunkRow row;
  private final int[] paragraphs;

  Story(PageMap map, ChunkRow row, List<Item> items) {
    this.map = map;
    this.row = row;
    int[] found = new int[row.size()];
    int n = 0;
    int item = 0;
    for (int i = 0; i < row.size(); i++) {
      while (item < items.size() && items.get(item).after() <= i) {
        item++;
      }
      boolean inItem = item < items.size() && items.get(item).first() <= i;
      Chunk chunk = row.get(i);
      if (!inItem && isParagraph(chunk)) {
        found[n++] = i;
      }
    }
    this.paragraphs = Arrays.copyOf(found, n);
  }

  private static boolean isParagraph(Chunk chunk) {
    return !chunk.linked() && chunk.words() >= PARAGRAPH_WORDS;
  }

  /// Whether the paragraphs before and behind the run stand in one box, a few levels up at most.
  boolean surrounds(Run run) {
    int place = -Arrays.binarySearch(paragraphs, run.first()) - 1;
    int before = ofStory(place - 1, -1);
    int after = ofStory(place, 1);
    if (before < 0 || after < 0) {
      return false;
    }
    int box = map.common(before, after);
    return near(before, box) && near(after, box);
  }

  /// The element of the next paragraph from `place` on; -1 if there is none. The rights stand
  /// behind the story, however long they are.
  private int ofStory(int place, int step) {
    for (int at = place; at >= 0 && at < paragraphs.length; at += step) {
      Chunk paragraph = row.get(paragraphs[at]);
      if (!RightsLine.isRights(paragraph.text())) {
        return paragraph.home();
      }
    }
    return -1;
  }

  private boolean near(int inner, int box) {
    int at = inner;
    for (int level = 0; level <= LEVELS && at >= 0; level++, at = map.parent(at)) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }
}
