package broadsheet.extract.sidebar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title that a run stands under: the best short line shortly before it.
final class Titles {

  private static final int REACH = 8;
  private static final int WORDS = 12;
  private static final Pattern NAMED =
      Pattern.compile("title|head|hdr|caption|label|name|ttl|tit\\b");

  private final PageMap map;
  private final ChunkRow row;

  Titles(PageMap map, ChunkRow row) {
    this.map = map;
    this.row = row;
  }

  /// Index of the title's chunk, or -1.
  int over(Run run, int floor) {
    int best = -1;
    int bestWorth = 0;
    for (int i = run.first() - 1; i >= floor && i >= run.first() - REACH; i--) {
      Chunk chunk = row.get(i);
      int words = Words.count(chunk.text());
      if (words > 2 * WORDS) {
        break;
      }
      int worth = worth(chunk, words, run.first() - 1 - i);
      if (worth > bestWorth) {
        best = i;
        bestWorth = worth;
      }
    }
    return best;
  }

  private int worth(Chunk chunk, int words, int distance) {
    if (words == 0 || words > WORDS || chunk.text().length() < 3) {
      return 0;
    }
    int worth = 3 - distance;
    worth += heading(map, chunk) != null ? 5 : 0;
    worth += named(chunk) ? 2 : 0;
    worth += bold(chunk) ? 2 : 0;
    return worth;
  }

  private boolean named(Chunk chunk) {
    Element element = map.element(chunk.home());
    return NAMED
        .matcher((element.className() + " " + element.id()).toLowerCase(Locale.ROOT))
        .find();
  }

  private boolean bold(Chunk chunk) {
    String name = map.element(chunk.home()).normalName();
    return name.equals("b") || name.equals("strong");
  }

  /// Whether the chunk is a heading by its tag, not that of an item.
  static boolean heads(PageMap map, Chunk chunk) {
    return chunk.link() == null && heading(map, chunk) != null;
  }

  static @Nullable Element heading(PageMap map, Chunk chunk) {
    Element element = map.element(chunk.home());
    for (int up = 0; element != null && up < 4; up++) {
      String name = element.normalName();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return element;
      }
      if (element.isBlock() && up > 0) {
        return null;
      }
      element = element.parent();
    }
    return null;
  }
}
