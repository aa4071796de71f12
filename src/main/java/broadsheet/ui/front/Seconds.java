package broadsheet.ui.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Fills the columns beside and under a lead with the newest stories, each of another source as
/// long as there are others. Where no more fits whole, the one that fills the column best ends it,
/// if need be without its first sentences.
final class Seconds {

  /// So few are left for the briefs, rather than that one source is told from again.
  private static final int FEW = 8;

  private final List<Story> left;
  private final Story lead;
  private final Sheet sheet;
  private final Set<String> told = new HashSet<>();

  /// @param left what is not printed yet, newest first; what is printed here is taken out
  Seconds(List<Story> left, Story lead, Sheet sheet) {
    this.left = left;
    this.lead = lead;
    this.sheet = sheet;
    told.add(source(lead));
  }

  /// The first has a picture, if any has; it is printed in any case.
  List<Second> beside() {
    if (sheet.beside() == 0) {
      return List.of();
    }
    return next(story -> story.picture() != null)
        .or(left.stream()::findFirst)
        .map(story -> taken(new Second(story, true, true)))
        .map(
            first ->
                column(
                    List.of(first),
                    sheet.beside(),
                    sheet.height(lead) - sheet.atHead(first, sheet.beside())))
        .orElse(List.of());
  }

  List<Second> under() {
    return column(List.of(), sheet.lead(), sheet.underLead(lead));
  }

  /// @param room that is left under those that the column begins with
  private List<Second> column(List<Second> begun, double width, double room) {
    List<Second> column = new ArrayList<>(begun);
    double free = room;
    for (var next = next(_ -> true); next.isPresent(); next = next(_ -> true)) {
      Second whole = new Second(next.get(), false, true);
      double needed = sheet.below(whole, width);
      if (needed > free) {
        last(width, free).ifPresent(last -> column.add(taken(last)));
        break;
      }
      column.add(taken(whole));
      free -= needed;
    }
    return column;
  }

  private Optional<Second> last(double width, double room) {
    return candidates()
        .flatMap(
            story -> Stream.of(new Second(story, false, true), new Second(story, false, false)))
        .filter(second -> sheet.below(second, width) <= room)
        .max(Comparator.comparingDouble(second -> sheet.below(second, width)));
  }

  private Optional<Story> next(Predicate<Story> wanted) {
    return candidates().filter(wanted).findFirst().or(candidates()::findFirst);
  }

  /// Of sources that this page has not told from, else of any.
  private Stream<Story> candidates() {
    List<Story> newest = left.stream().limit(NewestFirst.AMONG).toList();
    List<Story> others = newest.stream().filter(story -> !told.contains(source(story))).toList();
    return others.isEmpty() && left.size() > FEW ? newest.stream() : others.stream();
  }

  private Second taken(Second second) {
    left.remove(second.story());
    told.add(source(second.story()));
    return second;
  }

  private static String source(Story story) {
    return story.listing().sourceTitle();
  }
}
