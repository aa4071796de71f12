package broadsheet.extract.sidebar;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a run of links under a title is a group of headlines, not a menu or the like.
final class Verdict {

  private static final int SAID_OF_EACH = 25;
  private static final int LONG = 15;

  private final PageMap map;
  private final ChunkRow row;
  private final Story story;
  private final String home;
  private final Surroundings surroundings;

  Verdict(PageRow page, Story story, Surroundings surroundings, URI url) {
    this.map = page.map();
    this.row = page.row();
    this.story = story;
    this.home = Site.of(url);
    this.surroundings = surroundings;
  }

  /// Why addresses, place or title forbid it; nothing if they allow it. Lists that lead to other
  /// sites for the most part are often sources or wares: only a usual title makes them a group.
  @Nullable Refusal forbids(Run run, String title) {
    int n = run.items().size();
    if (n < 2) {
      return Refusal.ALONE;
    } else if (sureness(run) < n) {
      return Refusal.NO_STORIES;
    } else if (surroundings.noNews(run.items().getFirst().link().element())) {
      return Refusal.MENU;
    } else if (TitleWords.nameOther(title)) {
      return TitleWords.nameSponsored(title) ? Refusal.SPONSORED : Refusal.OTHER;
    } else if (TitleWords.nameNeighbour(title)) {
      return Refusal.NEIGHBOURS;
    } else if (!TitleWords.nameGroup(title) && strangers(run) * 2 >= n) {
      return Refusal.STRANGERS;
    }
    return story.surrounds(run) && !asideFromStory(run, title) ? Refusal.IN_STORY : null;
  }

  /// How sure the addresses of a run are those of stories: 2 for each that surely is.
  static int sureness(Run run) {
    return run.items().stream().mapToInt(item -> item.link().sureness()).sum();
  }

  private long strangers(Run run) {
    return run.items().stream()
        .filter(item -> !Site.of(item.link().address().host()).equals(home))
        .count();
  }

  /// Whether a list in the midst of the story is no part of it: under a usual title, to stories of
  /// the same site, with little said about each.
  private boolean asideFromStory(Run run, String title) {
    int said = 0;
    for (Item item : run.items()) {
      for (int i = item.first(); i < item.after(); i++) {
        said += row.get(i).linked() ? 0 : row.get(i).words();
      }
    }
    int n = run.items().size();
    return TitleWords.nameGroup(title) && strangers(run) * 2 <= n && said <= SAID_OF_EACH * n;
  }

  /// Why what its items say makes a run that is allowed no group; nothing if it is one.
  @Nullable Refusal refuses(Run run, String title, Collection<String> headlines) {
    int n = run.items().size();
    if (words(headlines) < fewestWords(run, title) * n) {
      return Refusal.SHORT;
    }
    return n > 2 || TitleWords.nameGroup(title) || alike(run) ? null : Refusal.UNLIKE;
  }

  /// Words of all headlines; a long one counts as one of usual length.
  static int words(Collection<String> headlines) {
    return headlines.stream().mapToInt(line -> Math.min(LONG, Words.count(line))).sum();
  }

  /// The run's headlines: without the page itself, its neighbours, and links to sections among
  /// links to stories.
  List<Item> members(Run run) {
    long sure = run.items().stream().filter(item -> item.link().sureness() == 2).count();
    int least = sure * 4 < run.items().size() * 3L ? 0 : 1;
    return run.items().stream()
        .filter(item -> !item.link().own() && item.link().sureness() >= least)
        .filter(item -> !neighbour(item))
        .toList();
  }

  private boolean neighbour(Item item) {
    for (int i = item.first(); i < item.after(); i++) {
      if (TitleWords.nameNeighbour(row.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /// How many words the headlines must have in the mean.
  int fewestWords(Run run, String title) {
    if (surroundings.atFoot(run.items().getFirst().link().element())) {
      return 5;
    }
    return TitleWords.nameGroup(title) ? 3 : run.items().size() == 2 ? 5 : 4;
  }

  private boolean alike(Run run) {
    return map.alike(run.items().getFirst().top(), run.items().getLast().top());
  }
}
