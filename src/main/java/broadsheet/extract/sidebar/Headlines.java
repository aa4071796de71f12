package broadsheet.extract.sidebar;

import broadsheet.news.Headline;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/// Reads the stories that a front or section page announces, under titles or not.
public final class Headlines {

  private static final int WORDS = 4;

  /// Words of a headline among others, and how many there must be of those.
  private static final int SHORT = 2;

  private static final int FOLLOWED = 3;
  private static final int SISTER_STORIES = 3;
  private static final int FOOT_STORIES = 3;

  private Headlines() {}

  /// @param document is not changed
  /// @param url the page's own address
  /// @return stories only, each once, in the order of the page
  public static List<Headline> of(Document document, URI url) {
    PageRow page = PageRow.of(document, url);
    PageMap map = page.map();
    ChunkRow row = page.row();
    TitleSigns signs = new TitleSigns(map, row, "");
    Surroundings surroundings = new Surroundings(map);
    Teasers teasers = new Teasers(page);
    Map<String, Headline> stories = new LinkedHashMap<>();
    NamesWorth namesWorth = new NamesWorth();
    for (Run run : Runs.of(page, signs, surroundings, Items.of(map, row))) {
      if (run.title() >= 0 && TitleWords.nameOther(row.get(run.title()).text())) {
        continue;
      }
      Roles roles = new Roles(map, row, run, namesWorth);
      boolean among = announces(run, roles);
      for (Item item : run.items()) {
        String line = roles.headline(item);
        if (tells(item, line, among) && !apart(surroundings, run, item)) {
          stories.merge(item.key(), teasers.headline(item, line), Headlines::fuller);
        }
      }
    }
    return atHome(new ArrayList<>(stories.values()), url);
  }

  /// Whether the item stands in a menu, or alone or nearly so in the foot of the page.
  private static boolean apart(Surroundings surroundings, Run run, Item item) {
    int anchor = item.link().element();
    return surroundings.noNews(anchor)
        || (run.items().size() < FOOT_STORIES && surroundings.atFoot(anchor));
  }

  /// Whether most of the run are stories beyond doubt: then its shortest headlines are stories too.
  private static boolean announces(Run run, Roles roles) {
    int n = run.items().size();
    long sure =
        run.items().stream().filter(item -> tells(item, roles.headline(item), false)).count();
    return n >= FOLLOWED && sure * 3 >= n * 2L;
  }

  /// @param among whether it stands among stories
  private static boolean tells(Item item, String line, boolean among) {
    int sureness = item.link().sureness();
    int fewest = sureness == 2 ? (among ? SHORT : WORDS) : (among ? WORDS : WORDS + 1);
    int words = Words.count(line);
    return !item.link().own()
        && sureness > 0
        && words >= fewest
        && !TitleWords.nameOther(line)
        && (words >= WORDS || !TitleWords.openGroup(line));
  }

  /// Of two teasers of one story the one with a picture or a text, else the upper.
  private static Headline fuller(Headline upper, Headline lower) {
    boolean bare = upper.picture() == null && upper.summary() == null;
    return bare && (lower.picture() != null || lower.summary() != null) ? lower : upper;
  }

  /// Leaves out strangers: hosts that are not the site's own and announce a story or two only.
  private static List<Headline> atHome(List<Headline> stories, URI page) {
    Map<String, Integer> counts = new HashMap<>();
    stories.forEach(story -> counts.merge(Site.of(story.url()), 1, Integer::sum));
    String own = Site.of(page);
    return stories.stream()
        .filter(
            story -> {
              String site = Site.of(story.url());
              return site.equals(own) || counts.getOrDefault(site, 0) >= SISTER_STORIES;
            })
        .toList();
  }
}
