package broadsheet.extract.sidebar;

import java.util.List;

/// Whether a run of links under a title is a group of headlines, not a menu or the like.
final class Verdict {

  private final Surroundings surroundings;

  Verdict(PageMap map) {
    this.surroundings = new Surroundings(map);
  }

  boolean keeps(Run run, String title, List<String> headlines) {
    int n = run.items().size();
    if (n < 2 || TitleWords.nameOther(title)) {
      return false;
    }
    long sure = run.items().stream().filter(item -> item.link().sureness() == 2).count();
    int words = headlines.stream().mapToInt(line -> Math.min(15, Words.count(line))).sum();
    boolean named = TitleWords.nameGroup(title);
    return sure * 2 >= n
        && words >= (named ? 3 : 4) * n
        && !surroundings.noNews(run.items().getFirst().top());
  }
}
