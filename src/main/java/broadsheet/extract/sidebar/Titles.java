package broadsheet.extract.sidebar;

/// Finds the title that a run of items stands under: the best short line shortly before it.
final class Titles {

  private static final int REACH = 8;

  private final PageMap map;
  private final ChunkRow row;
  private final TitleSigns signs;

  Titles(PageMap map, ChunkRow row, TitleSigns signs) {
    this.map = map;
    this.row = row;
    this.signs = signs;
  }

  /// Index of the title's chunk, or -1.
  ///
  /// @param floor index of the first chunk that may be it
  int over(Item first, int floor) {
    int best = -1;
    int bestWorth = 0;
    for (int i = first.first() - 1; i >= floor && i >= first.first() - REACH; i--) {
      Chunk chunk = row.get(i);
      if (chunk.words() > 2 * TitleSigns.WORDS) {
        break;
      }
      boolean may = signs.may(i) && wholeLine(i) && !inCard(chunk, first);
      int worth = may ? signs.worth(i) - (first.first() - 1 - i) : 0;
      if (worth > bestWorth) {
        best = i;
        bestWorth = worth;
      }
    }
    return best;
  }

  /// Whether a link is one more card of the row that the item stands in, only without a story.
  private boolean inCard(Chunk chunk, Item first) {
    if (!chunk.linked()) {
      return false;
    }
    int parent = map.parent(first.top());
    int card = chunk.home();
    while (card > 0 && map.parent(card) != parent) {
      card = map.parent(card);
    }
    return card > 0 && map.alike(card, first.top());
  }

  /// Whether no other text stands in its line, but for a link and a sign or two.
  private boolean wholeLine(int index) {
    if (row.get(index).joined() && index > 0 && isText(row.get(index - 1))) {
      return false;
    }
    return index + 1 >= row.size() || !row.get(index + 1).joined() || !isText(row.get(index + 1));
  }

  private static boolean isText(Chunk chunk) {
    return chunk.link() == null && !chunk.linked() && chunk.words() > 1;
  }
}
