package broadsheet.extract.sidebar;

/// Takes one group out of the page: the box that holds title and items if it holds little else,
/// or
/// title and items one by one. Text that is neither stays.
final class Removal {

  private static final int OTHER_WORDS = 25;

  private final PageMap map;
  private final ChunkRow row;

  Removal(PageMap map, ChunkRow row) {
    this.map = map;
    this.row = row;
  }

  void take(Run run, int title) {
    int box = map.common(row.get(title).home(), run.items().getFirst().top());
    box = map.common(box, run.items().getLast().top());
    if (box > 1 && otherWords(box, run, title) <= OTHER_WORDS) {
      map.element(box).remove();
      return;
    }
    int home = row.get(title).home();
    if (row.after(home) - row.first(home) == 1) {
      map.element(home).remove();
    }
    for (Item item : run.items()) {
      item.tops().forEach(top -> map.element(top).remove());
    }
  }

  /// Words in the box that belong neither to the title nor to an item, menus and buttons
  /// included.
  private int otherWords(int box, Run run, int title) {
    int words = 0;
    int next = 0;
    for (int i = row.first(box); i < row.after(box) && words <= OTHER_WORDS; i++) {
      while (next < run.items().size() && run.items().get(next).after() <= i) {
        next++;
      }
      boolean inItem = next < run.items().size() && run.items().get(next).first() <= i;
      words += inItem || i == title ? 0 : row.get(i).words();
    }
    return words;
  }
}
