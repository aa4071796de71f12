package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceId;
import java.nio.file.Path;
import java.util.List;

/// A desk with two kept articles of one source. Beside the first stand two groups, whose headlines
/// lead to the second and to a story that is not kept; beside the second stands a third group.
final class SidebarDesk {

  static final String FIRST = "Island ferries halted as strait buoys drift off station";
  static final String SECOND = "Customs hall reopens after the winter";
  static final String UNKEPT = "Lighthouse log turns up in a bakery wall";

  private SidebarDesk() {}

  static DeskFixture in(Path folder) {
    DeskFixture desk = DeskFixture.empty(folder);
    SourceId harbour = desk.source("Harbour Wire", null);
    Headline first = story(FIRST, "Busan", 5);
    Headline second = story(SECOND, "Osaka", 60);
    List<Listing> printed = desk.prints(harbour, first, second);
    desk.keep(
        printed.get(1),
        List.of(),
        new Sidebar("Weather at sea", List.of(story("Fog over the estuary", null, 200))));
    desk.keep(
        printed.get(0),
        List.of(),
        new Sidebar("More from the coast", List.of(second, story(UNKEPT, null, 90))),
        new Sidebar(
            "Rail and road", List.of(story("Night train returns to the coast", null, 300))));
    return desk;
  }
}
