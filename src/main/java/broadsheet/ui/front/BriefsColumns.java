package broadsheet.ui.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Fills columns with briefs, section by section, the one with the newest story first.
final class BriefsColumns {

  /// More of one section would push the others off the page.
  private static final int USUAL = 3;

  private static final int MOST = 12;

  /// A column that is filled no further than this looks empty.
  private static final double FILLED = 0.7;

  private final int most;
  private final Sheet sheet;
  private final Map<Section, Long> sizes;
  private final Map<Section, List<Story>> sections;
  private final Set<Story> printed = new HashSet<>();

  private final List<List<Briefs>> columns = new ArrayList<>();
  private double used;

  private BriefsColumns(
      int most, List<Story> stories, Sheet sheet, Map<Section, Long> sizes, double height) {
    this.most = most;
    this.sheet = sheet;
    this.sizes = sizes;
    sections =
        stories.stream()
            .collect(
                Collectors.groupingBy(Story::section, LinkedHashMap::new, Collectors.toList()));
    while (columns.size() < sheet.columns()) {
      columns.add(next(height));
    }
  }

  /// A few briefs of each section or, where there are too few sections to fill the columns so, more
  /// of each.
  ///
  /// @param stories newest first
  /// @param sizes how many stories each section has in the whole edition
  /// @param height of each column, in pixels
  static BriefsColumns fill(
      List<Story> stories, Sheet sheet, Map<Section, Long> sizes, double height) {
    BriefsColumns filled = new BriefsColumns(USUAL, stories, sheet, sizes, height);
    for (int most = USUAL + 1; most <= MOST && filled.used < FILLED * height; most++) {
      BriefsColumns fuller = new BriefsColumns(most, stories, sheet, sizes, height);
      filled = fuller.used > filled.used ? fuller : filled;
    }
    return filled;
  }

  List<List<Briefs>> columns() {
    return columns;
  }

  /// The stories of all columns so far.
  Set<Story> printed() {
    return printed;
  }

  /// The next column. A section that is printed in it is not printed in another.
  private List<Briefs> next(double height) {
    List<Briefs> column = new ArrayList<>();
    double room = height;
    Iterator<Map.Entry<Section, List<Story>>> each = sections.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<Section, List<Story>> entry = each.next();
      double title = sheet.section(column.isEmpty());
      List<Story> briefs = briefs(entry.getValue(), room - title);
      if (!briefs.isEmpty()) {
        int all = Math.toIntExact(sizes.getOrDefault(entry.getKey(), 0L));
        column.add(new Briefs(entry.getKey(), all, briefs));
        printed.addAll(briefs);
        room -= title + briefs.stream().mapToDouble(sheet::brief).sum();
        each.remove();
      }
    }
    used = height - room;
    return column;
  }

  /// As many as there is room for: a few, or more where what is left would hold no other section.
  /// What fills the room best ends it.
  private List<Story> briefs(List<Story> stories, double room) {
    List<Story> briefs = new ArrayList<>();
    double free = room;
    for (Story story : stories) {
      if (briefs.size() >= most && free >= sheet.section(false) + sheet.brief(story)) {
        return briefs;
      }
      double needed = sheet.brief(story);
      if (needed > free) {
        break;
      }
      briefs.add(story);
      free -= needed;
    }
    double last = free;
    stories.stream()
        .skip(briefs.size())
        .limit(NewestFirst.AMONG)
        .filter(story -> sheet.brief(story) <= last)
        .max(Comparator.comparingDouble(sheet::brief))
        .ifPresent(briefs::add);
    return briefs;
  }
}
