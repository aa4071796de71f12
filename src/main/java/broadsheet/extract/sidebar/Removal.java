package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes groups out of the page: the box that holds title and items if it holds little else, or
/// title and items one by one. Text that is neither stays.
final class Removal {

  private static final int OTHER_WORDS = 25;

  private final PageMap map;
  private final ChunkRow row;
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  Removal(PageRow page) {
    this.map = page.map();
    this.row = page.row();
  }

  /// Marks what [#finish] takes out.
  void take(Run run, int title) {
    int box = map.common(row.get(title).home(), run.items().getFirst().top());
    box = map.common(box, run.items().getLast().top());
    if (box > 1 && otherWords(box, run, title) <= OTHER_WORDS) {
      taken.add(map.element(box));
      return;
    }
    int home = row.get(title).home();
    if (row.after(home) - row.first(home) == 1) {
      taken.add(map.element(home));
    }
    for (Item item : run.items()) {
      item.tops().forEach(top -> taken.add(map.element(top)));
    }
  }

  /// Takes it all out, each parent's children at once: one by one, a long list would take its
  /// length squared.
  void finish() {
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : taken) {
      Element parent = element.parent();
      if (parent != null && parents.add(parent)) {
        removeChildren(parent);
      }
    }
  }

  private void removeChildren(Element parent) {
    List<Node> kept = new ArrayList<>(parent.childNodes());
    kept.removeIf(taken::contains);
    parent.empty();
    parent.appendChildren(kept);
  }

  /// Words in the box that belong neither to the title nor to an item, menus and buttons included.
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
