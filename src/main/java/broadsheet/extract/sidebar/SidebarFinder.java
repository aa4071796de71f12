package broadsheet.extract.sidebar;

import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/// Takes the titled groups of related headlines out of a page, so that no body extractor
/// meets them.
public final class SidebarFinder {

  private SidebarFinder() {}

  /// Finds the groups and removes them from the document.
  ///
  /// @param document is changed: what the answer holds is no longer in it
  /// @param url the page's own address; a link to it is no headline
  /// @param about what the page says of its article; its title is never a group's
  /// @return groups and headlines in the order of the page
  public static List<Sidebar> take(Document document, URI url, Metadata about) {
    PageRow page = PageRow.of(document, url);
    PageMap map = page.map();
    ChunkRow row = page.row();
    List<Item> items = Items.of(map, row);
    TitleSigns signs = new TitleSigns(map, row, about.title());
    Teasers teasers = new Teasers(page);
    Removal removal = new Removal(page);
    Surroundings surroundings = new Surroundings(map);
    Verdict verdict = new Verdict(page, new Story(map, row, items), surroundings, url);
    List<Sidebar> found = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    NamesWorth namesWorth = new NamesWorth();
    for (Run run : Runs.of(page, signs, surroundings, items)) {
      int title = run.title();
      if (title < 0 || !verdict.allows(run, row.get(title).text())) {
        continue;
      }
      Roles roles = new Roles(map, row, run, namesWorth);
      IdentityHashMap<Item, String> lines = new IdentityHashMap<>();
      run.items().forEach(item -> lines.put(item, roles.headline(item)));
      if (!verdict.keeps(run, row.get(title).text(), lines.values())) {
        continue;
      }
      Map<String, Headline> headlines = new LinkedHashMap<>();
      for (Item item : verdict.members(run)) {
        String line = lines.getOrDefault(item, "");
        if (!line.isEmpty()) {
          headlines.putIfAbsent(item.key(), teasers.headline(item, line));
        }
      }
      if (headlines.size() >= 2) {
        removal.take(run, title);
        // pages print a group twice, for wide and for narrow screens
        if (printed.add(row.get(title).text() + headlines.keySet())) {
          found.add(new Sidebar(row.get(title).text(), List.copyOf(headlines.values())));
        }
      }
    }
    removal.finish();
    return List.copyOf(found);
  }
}
