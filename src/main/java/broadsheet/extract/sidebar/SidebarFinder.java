package broadsheet.extract.sidebar;

import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/// Takes the titled groups of related headlines out of a page, so that no body extractor meets
/// them.
public final class SidebarFinder {

  private SidebarFinder() {}

  /// Finds the groups and removes them from the document.
  ///
  /// @param document is changed: what the answer holds is no longer in it
  /// @param url the page's own address; a link to it is no headline
  /// @param about what the page says of its article; its title is never a group's
  /// @return groups and headlines in the order of the page
  public static List<Sidebar> take(Document document, URI url, Metadata about) {
    PageMap map = new PageMap(document);
    ChunkRow row = new ChunkRow(map, Prose.unlink(Chunks.of(map, url)));
    List<Run> runs = Runs.of(map, row, Items.of(map, row));
    Titles titles = new Titles(map, row);
    List<Sidebar> found = new ArrayList<>();
    Removal removal = new Removal(map, row);
    int floor = 0;
    for (Run run : runs) {
      int title = titles.over(run, floor);
      floor = run.after();
      if (title < 0 || !Verdict.keeps(map, row, run)) {
        continue;
      }
      Map<String, Headline> headlines = new LinkedHashMap<>();
      for (Item item : run.items()) {
        String text = HeadlineText.of(map, row, item);
        StoryLink link = HeadlineText.link(row, item);
        if (!text.isEmpty()) {
          headlines.putIfAbsent(item.key(), Headline.of(text, link.url()));
        }
      }
      if (headlines.size() >= 2) {
        removal.take(run, title);
        found.add(new Sidebar(row.get(title).text(), List.copyOf(headlines.values())));
      }
    }
    return List.copyOf(found);
  }
}
