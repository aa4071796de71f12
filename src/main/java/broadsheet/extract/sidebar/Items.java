package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;

/// Cuts the row of chunks into items: from each story link outward as long as no other story
/// comes in.
final class Items {

  private static final int WORDS = 120;
  private static final int CHUNKS = 16;
  private static final int CHUNKS_BETWEEN = 3;

  private final PageMap map;
  private final ChunkRow row;

  /// For each chunk the next linked one, itself included.
  private final int[] nextLink;

  /// For each linked chunk the next linked one that leads elsewhere.
  private final int[] nextOther;

  private Items(PageMap map, ChunkRow row) {
    this.map = map;
    this.row = row;
    this.nextLink = new int[row.size() + 1];
    this.nextOther = new int[row.size() + 1];
    nextLink[row.size()] = row.size();
    nextOther[row.size()] = row.size();
    for (int i = row.size() - 1; i >= 0; i--) {
      int next = nextLink[i + 1];
      StoryLink link = row.get(i).link();
      nextLink[i] = link == null ? next : i;
      nextOther[i] = link != null && leadsTo(next, link.key()) ? nextOther[next] : next;
    }
  }

  static List<Item> of(PageMap map, ChunkRow row) {
    return new Items(map, row).cut();
  }

  private boolean leadsTo(int index, String key) {
    StoryLink link = index < row.size() ? row.get(index).link() : null;
    return link != null && link.key().equals(key);
  }

  private List<Item> cut() {
    List<Item> items = new ArrayList<>();
    List<Item> same = new ArrayList<>();
    for (int i = nextLink[0]; i < row.size(); i = nextLink[same.getLast().after()]) {
      StoryLink link = row.get(i).link();
      if (link != null) {
        Item item = grow(link);
        if (!same.isEmpty() && !goesOn(same.getLast(), item)) {
          items.add(Item.joining(same));
          same.clear();
        }
        same.add(item);
      }
    }
    if (!same.isEmpty()) {
      items.add(Item.joining(same));
    }
    return items;
  }

  /// Whether two neighbours are picture and text of one teaser.
  private boolean goesOn(Item one, Item next) {
    return one.key().equals(next.key()) && next.first() - one.after() <= CHUNKS_BETWEEN;
  }

  private Item grow(StoryLink link) {
    int top = link.element();
    for (int outer = map.parent(top); outer > 0 && single(outer); outer = map.parent(outer)) {
      top = outer;
    }
    return new Item(List.of(top), link, row.first(top), row.after(top));
  }

  /// Whether the element leads to one story only and is no more than a teaser long.
  private boolean single(int element) {
    int words = 0;
    for (int i = row.first(element); i < row.after(element); i++) {
      words += row.get(i).words();
      if (words > WORDS || i - row.first(element) > CHUNKS) {
        return false;
      }
    }
    return nextOther[nextLink[row.first(element)]] >= row.after(element);
  }
}
