package broadsheet.extract.sidebar;

/// Reads the headline proper out of an item: without kicker, time and teaser.
final class HeadlineText {

  private HeadlineText() {}

  static StoryLink link(ChunkRow row, Item item) {
    for (int i = item.first(); i < item.after(); i++) {
      StoryLink link = row.get(i).link();
      if (link != null) {
        return link;
      }
    }
    throw new IllegalStateException("an item without a link");
  }

  static String of(PageMap map, ChunkRow row, Item item) {
    String best = "";
    int bestWorth = 0;
    for (int i = item.first(); i < item.after(); i++) {
      Chunk chunk = row.get(i);
      int words = Words.count(chunk.text());
      int worth = Math.min(words, 12);
      worth += chunk.link() != null ? 6 : 0;
      worth += Titles.heading(map, chunk) != null ? 20 : 0;
      worth -= words > 30 ? 15 : 0;
      worth = words < 2 ? Math.min(worth, 1) : worth;
      if (words > 0 && worth > bestWorth) {
        best = chunk.text();
        bestWorth = worth;
      }
    }
    return best;
  }
}
