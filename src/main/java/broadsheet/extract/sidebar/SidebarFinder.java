package broadsheet.extract.sidebar;

import broadsheet.extract.text.Trace;
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

  private final PageRow page;
  private final TitleSigns signs;
  private final Verdict verdict;
  private final Teasers teasers;
  private final NamesWorth namesWorth = new NamesWorth();

  private SidebarFinder(PageRow page, TitleSigns signs, Verdict verdict) {
    this.page = page;
    this.signs = signs;
    this.verdict = verdict;
    this.teasers = new Teasers(page);
  }

  /// As below, with nobody who asks why.
  public static List<Sidebar> take(Document document, URI url, Metadata about) {
    return take(document, url, about, Trace.OFF);
  }

  /// Finds the groups and removes them from the document.
  ///
  /// @param document is changed: what the answer holds is no longer in it
  /// @param url the page's own address; a link to it is no headline
  /// @param about what the page says of its article; its title is never a group's
  /// @param trace is told of each run of links why it is a group, or none
  /// @return groups and headlines in the order of the page
  public static List<Sidebar> take(Document document, URI url, Metadata about, Trace trace) {
    PageRow page = PageRow.of(document, url);
    List<Item> items = Items.of(page.map(), page.row());
    TitleSigns signs = new TitleSigns(page.map(), page.row(), about.title());
    Surroundings surroundings = new Surroundings(page.map());
    Story story = new Story(page.map(), page.row(), items);
    Verdict verdict = new Verdict(page, story, surroundings, url);
    trace.note(() -> List.of("sidebars: each run of links, and what became of it"));
    return new SidebarFinder(page, signs, verdict)
        .take(Runs.of(page, signs, surroundings, items), trace);
  }

  private List<Sidebar> take(List<Run> runs, Trace trace) {
    Removal removal = new Removal(page);
    List<Sidebar> found = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    for (Run run : runs) {
      Ruling ruling = rule(run);
      if (ruling instanceof Ruling.Group group) {
        removal.take(run, run.title());
        // pages print a group twice, for wide and for narrow screens
        if (printed.add(group.title() + group.headlines().keySet())) {
          found.add(group.sidebar());
        }
      }
      trace.note(() -> new RunTold(page.row(), signs, verdict, run, lines(run)).lines(ruling));
    }
    removal.finish();
    return List.copyOf(found);
  }

  private Ruling rule(Run run) {
    if (run.title() < 0) {
      return new Ruling.None(Refusal.UNTITLED);
    }
    String title = page.row().get(run.title()).text();
    Refusal forbidden = verdict.forbids(run, title);
    if (forbidden != null) {
      return new Ruling.None(forbidden);
    }
    IdentityHashMap<Item, String> lines = lines(run);
    Refusal refused = verdict.refuses(run, title, lines.values());
    if (refused != null) {
      return new Ruling.None(refused);
    }
    Map<String, Headline> headlines = new LinkedHashMap<>();
    for (Item item : verdict.members(run)) {
      String line = lines.getOrDefault(item, "");
      if (!line.isEmpty()) {
        headlines.putIfAbsent(item.key(), teasers.headline(item, line));
      }
    }
    return headlines.size() < 2
        ? new Ruling.None(Refusal.FEW_STORIES)
        : new Ruling.Group(title, headlines);
  }

  /// What is printed as the headline of each item; empty where nothing is.
  private IdentityHashMap<Item, String> lines(Run run) {
    Roles roles = new Roles(page.map(), page.row(), run, namesWorth);
    IdentityHashMap<Item, String> lines = new IdentityHashMap<>();
    run.items().forEach(item -> lines.put(item, roles.headline(item)));
    return lines;
  }
}
