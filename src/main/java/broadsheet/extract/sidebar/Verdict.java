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

  boolean keeps(Run run, String title, List<String> headlines) {
    int n = run.items().size();
    if (n < 2 || TitleWords.nameOther(title)) {
      return false;
    }
    int sure = run.items().stream().mapToInt(item -> item.link().sureness()).sum();
    int words = headlines.stream().mapToInt(line -> Math.min(15, Words.count(line))).sum();
    boolean named = TitleWords.nameGroup(title);
    return sure >= n
        && words >= words(run, named) * n
        && (n > 2 || named || alike(run))
        && !surroundings.noNews(run.items().getFirst().link().element());
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
