package broadsheet.extract.sidebar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which line of each item is its headline. All items of a run are built alike, so each kind of
/// line (tag and class) is judged over the whole run: a kicker is short and repeats itself, a
/// teaser is long, a headline lies between and is linked.
final class Roles {

  private final PageMap map;
  private final ChunkRow row;
  private final Map<String, Role> roles = new HashMap<>();
  private final NamesWorth namesWorth;

  /// @param namesWorth what is known of the page's names from other runs
  Roles(PageMap map, ChunkRow row, Run run, NamesWorth namesWorth) {
    this.map = map;
    this.namesWorth = namesWorth;
    this.row = row;
    for (Item item : run.items()) {
      Set<String> seen = new HashSet<>();
      for (int i = item.first(); i < item.after(); i++) {
        String name = name(row.get(i));
        if (!row.get(i).text().isEmpty() && seen.add(name)) {
          roles.computeIfAbsent(name, any -> new Role()).add(row.get(i));
        }
      }
    }
  }

  /// The item's headline, or an empty string if it prints none.
  String headline(Item item) {
    String best = "";
    double bestWorth = Double.NEGATIVE_INFINITY;
    for (int i = item.first(); i < item.after(); i++) {
      Chunk chunk = row.get(i);
      Role role = roles.get(name(chunk));
      if (role == null || chunk.text().isEmpty() || TitleWords.leadOn(chunk.text())) {
        continue;
      }
      double worth = worth(role, chunk);
      if (worth > bestWorth) {
        best = chunk.text();
        bestWorth = worth;
      }
    }
    return best;
  }

  private double worth(Role role, Chunk chunk) {
    double words = role.words();
    double worth = words < 4 ? 2 * (words - 4) : words > 18 ? (18 - words) / 2 : 0;
    worth += chunk.link() != null ? 3 : chunk.linked() ? -4 : 0;
    worth += Headings.worth(map, chunk);
    worth += namesWorth.of(names(chunk));
    worth -= role.repeats() ? 6 : 0;
    return worth - (chunk.words() < 2 ? 3 : 0);
  }

  private String names(Chunk chunk) {
    StringBuilder names = new StringBuilder();
    Element element = map.element(chunk.home());
    for (int up = 0; element != null && up < 2; up++, element = element.parent()) {
      names.append(' ').append(element.className()).append(' ').append(element.id());
      if (element.isBlock()) {
        break;
      }
    }
    return names.toString();
  }

  private String name(Chunk chunk) {
    Element element = map.element(chunk.home());
    String names = element.className();
    int space = names.indexOf(' ');
    return element.normalName() + (space < 0 ? names : names.substring(0, space));
  }

  private static final class Role {
    private final Set<String> texts = new HashSet<>();
    private int lines;
    private int words;

    void add(Chunk chunk) {
      texts.add(chunk.text());
      lines++;
      words += chunk.words();
    }

    double words() {
      return (double) words / lines;
    }

    boolean repeats() {
      return texts.size() * 3 < lines * 2;
    }
  }
}
