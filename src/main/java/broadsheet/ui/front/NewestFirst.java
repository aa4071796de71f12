package broadsheet.ui.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The newest stories first: each page is led by one with a picture, the next newest of other
/// sources stand beside and under it, the rest as briefs of their sections.
public final class NewestFirst implements Makeup {

  /// A story that suits its place may be this many stories older than the newest.
  static final int AMONG = 12;

  @Override
  public List<FrontPage> pages(List<Story> stories, Sheet sheet) {
    Map<Section, Long> sizes =
        stories.stream().collect(Collectors.groupingBy(Story::section, Collectors.counting()));
    List<Story> left = new ArrayList<>(stories);
    List<FrontPage> pages = new ArrayList<>();
    while (!left.isEmpty()) {
      pages.add(page(left, sheet, sizes));
    }
    return pages;
  }

  private static FrontPage page(List<Story> left, Sheet sheet, Map<Section, Long> sizes) {
    Story lead =
        left.stream()
            .limit(AMONG)
            .filter(story -> story.picture() != null)
            .findFirst()
            .orElseGet(left::getFirst);
    left.remove(lead);
    Seconds seconds = new Seconds(left, lead, sheet);
    List<Second> beside = seconds.beside();
    List<Second> under = seconds.under();
    BriefsColumns briefs = BriefsColumns.fill(left, sheet, sizes, sheet.height(lead));
    left.removeAll(briefs.printed());
    return new FrontPage(lead, beside, under, briefs.columns());
  }
}
