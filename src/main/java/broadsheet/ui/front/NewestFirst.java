package broadsheet.ui.front;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The newest stories first: each page is led by one with a picture, the next newest of other
/// sources stand beside it, the rest as briefs of their sections.
public final class NewestFirst implements Makeup {

  /// A lead with a picture may be this many stories older than the newest.
  private static final int LEAD_AMONG = 12;

  /// More of one section at a time would push the others off the page.
  private static final int BRIEFS = 3;

  @Override
  public List<FrontPage> pages(List<Story> stories, Sheet sheet) {
    Map<Section, Long> sizes =
        stories.stream().collect(Collectors.groupingBy(Story::section, Collectors.counting()));
    List<Story> left = new ArrayList<>(stories);
    List<FrontPage> pages = new ArrayList<>();
    while (!left.isEmpty()) {
      pages.add(page(left, sheet, section -> Math.toIntExact(sizes.getOrDefault(section, 0L))));
    }
    return pages;
  }

  private static FrontPage page(List<Story> left, Sheet sheet, Function<Section, Integer> size) {
    Story lead = take(left, story -> story.picture() != null).orElseGet(left::removeFirst);
    List<Story> seconds = seconds(left, lead, sheet.seconds());
    List<List<Briefs>> columns = new ArrayList<>();
    for (int i = 0; i < sheet.columns(); i++) {
      columns.add(column(left, sheet, size));
    }
    return new FrontPage(lead, seconds, columns);
  }

  /// The first has a picture, if any has; each of another source, as long as there are others.
  private static List<Story> seconds(List<Story> left, Story lead, int count) {
    Set<String> told = new HashSet<>(Set.of(source(lead)));
    List<Story> seconds = new ArrayList<>();
    while (seconds.size() < count && !left.isEmpty()) {
      boolean first = seconds.isEmpty();
      Story next =
          take(left, story -> !told.contains(source(story)) && (!first || story.picture() != null))
              .or(() -> take(left, story -> !told.contains(source(story))))
              .orElseGet(left::removeFirst);
      told.add(source(next));
      seconds.add(next);
    }
    return seconds;
  }

  private static List<Briefs> column(
      List<Story> left, Sheet sheet, Function<Section, Integer> size) {
    List<Briefs> column = new ArrayList<>();
    double room = sheet.lines();
    for (var section : bySection(left).entrySet()) {
      List<Story> printed = briefs(section.getValue(), room - Sheet.TITLE, sheet);
      if (!printed.isEmpty()) {
        column.add(new Briefs(section.getKey(), size.apply(section.getKey()), printed));
        left.removeAll(printed);
        room -= Sheet.TITLE + printed.stream().mapToDouble(sheet::brief).sum();
      }
    }
    return column;
  }

  /// As many as there is room for: a few, or more where what is left would hold no other section.
  private static List<Story> briefs(List<Story> stories, double room, Sheet sheet) {
    List<Story> printed = new ArrayList<>();
    double left = room;
    for (Story story : stories) {
      left -= sheet.brief(story);
      if (left < 0 || (printed.size() >= BRIEFS && left + sheet.brief(story) >= Sheet.SECTION)) {
        break;
      }
      printed.add(story);
    }
    return printed;
  }

  private static Map<Section, List<Story>> bySection(List<Story> stories) {
    return stories.stream()
        .collect(Collectors.groupingBy(Story::section, LinkedHashMap::new, Collectors.toList()));
  }

  /// Takes the first that `wanted` holds for, unless it is too old for the place.
  private static Optional<Story> take(List<Story> left, Predicate<Story> wanted) {
    Optional<Story> found = left.stream().limit(LEAD_AMONG).filter(wanted).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private static String source(Story story) {
    return story.listing().sourceTitle();
  }
}
