package broadsheet.extract.sidebar;

import java.util.List;

/// Whether a run of links under a title is a group of headlines, not a menu or the like.
final class Verdict {

  private final PageMap map;
  private final Surroundings surroundings;

  Verdict(PageMap map) {
    this.map = map;
    this.surroundings = new Surroundings(map);
  }

  /// Whether addresses, place and title allow it.
  boolean allows(Run run, String title) {
    int n = run.items().size();
    return n > 1
        && run.items().stream().mapToInt(item -> item.link().sureness()).sum() >= n
        && !surroundings.noNews(run.items().getFirst().link().element())
        && !TitleWords.nameOther(title);
  }

  /// Whether what its items say makes a run that is allowed a group.
  boolean keeps(Run run, String title, List<String> headlines) {
    int n = run.items().size();
    int words = headlines.stream().mapToInt(line -> Math.min(15, Words.count(line))).sum();
    boolean named = TitleWords.nameGroup(title);
    return words >= words(run, named) * n && (n > 2 || named || alike(run));
  }

  /// The run's headlines: without the page itself, its neighbours, and links to sections among
  /// links
  /// to stories.
  List<Item> members(Run run, ChunkRow row) {
    long sure = run.items().stream().filter(item -> item.link().sureness() == 2).count();
    int least = sure * 4 < run.items().size() * 3L ? 0 : 1;
    return run.items().stream()
        .filter(item -> !item.link().own() && item.link().sureness() >= least)
        .filter(item -> !neighbour(item, row))
        .toList();
  }

  private static boolean neighbour(Item item, ChunkRow row) {
    for (int i = item.first(); i < item.after(); i++) {
      if (TitleWords.nameNeighbour(row.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /// How many words the headlines must have in the mean.
  private int words(Run run, boolean named) {
    if (surroundings.atFoot(run.items().getFirst().link().element())) {
      return 5;
    }
    return named ? 3 : run.items().size() == 2 ? 5 : 4;
  }

  private boolean alike(Run run) {
    return map.shape(run.items().getFirst().top()).equals(map.shape(run.items().getLast().top()));
  }
}
