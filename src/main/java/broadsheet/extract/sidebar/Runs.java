package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;

/// Joins items to runs: neighbours in one element, or in a small part of the page that holds
/// little else, with no title between them.
final class Runs {

  private static final int WORDS_BETWEEN = 30;
  private static final int WORDS_AROUND = 60;

  private final PageMap map;
  private final ChunkRow row;
  private final TitleSigns signs;
  private final Titles titles;
  private final Surroundings surroundings;
  private final int[] loose;

  private Runs(
      PageMap map, ChunkRow row, TitleSigns signs, Surroundings surroundings, List<Item> items) {
    this.map = map;
    this.row = row;
    this.signs = signs;
    this.titles = new Titles(map, row, signs);
    this.surroundings = surroundings;
    this.loose = looseWords(row, items);
  }

  static List<Run> of(PageRow page, TitleSigns signs, Surroundings surroundings, List<Item> items) {
    return new Runs(page.map(), page.row(), signs, surroundings, items).join(items);
  }

  /// Words up to each chunk that stand in no item.
  private static int[] looseWords(ChunkRow row, List<Item> items) {
    int[] sums = new int[row.size() + 1];
    int item = 0;
    for (int i = 0; i < row.size(); i++) {
      while (item < items.size() && items.get(item).after() <= i) {
        item++;
      }
      boolean inside = item < items.size() && items.get(item).first() <= i;
      sums[i + 1] = sums[i] + (inside ? 0 : row.get(i).words());
    }
    return sums;
  }

  private List<Run> join(List<Item> items) {
    List<Run> runs = new ArrayList<>();
    List<Item> run = new ArrayList<>();
    int title = -1;
    int floor = 0;
    for (Item item : items) {
      if (!run.isEmpty() && parted(title, run, item)) {
        runs.add(new Run(title, run));
        floor = run.getLast().after();
        run.clear();
      }
      title = run.isEmpty() ? titles.over(item, floor) : title;
      run.add(item);
    }
    if (!run.isEmpty()) {
      runs.add(new Run(title, run));
    }
    return runs;
  }

  private boolean parted(int title, List<Item> run, Item next) {
    Item one = run.getLast();
    if (loose[next.first()] - loose[one.after()] > WORDS_BETWEEN) {
      return true;
    }
    boolean siblings = map.parent(one.top()) == map.parent(next.top());
    for (int i = one.after(); i < next.first(); i++) {
      if (siblings ? signs.stands(i) : signs.may(i)) {
        return true;
      }
    }
    return !siblings
        && (surroundings.pane(one.top()) != surroundings.pane(next.top())
            || leaves(title, run.getFirst(), one, next)
            || tooWide(one, next));
  }

  /// Whether the next item stands outside the box that holds the title, and is built otherwise.
  private boolean leaves(int title, Item first, Item one, Item next) {
    return title >= 0
        && !map.holds(map.common(row.get(title).home(), first.top()), next.top())
        && !map.alike(one.top(), next.top());
  }

  /// Whether the smallest box around both holds much that is in no item.
  private boolean tooWide(Item one, Item next) {
    int box = map.common(one.top(), next.top());
    return loose[row.after(box)] - loose[row.first(box)] > WORDS_AROUND;
  }
}
